// Makes ui/dist/world.svg: Natural Earth's land and borders as two paths in degrees, y pointing
// south. Run it only to change the outlines: npm ci --ignore-scripts && node build.mjs
import {readFileSync, writeFileSync} from "node:fs";
import {feature, mesh} from "topojson-client";

const world = JSON.parse(readFileSync("node_modules/world-atlas/countries-50m.json"));
const land = JSON.parse(readFileSync("node_modules/world-atlas/land-50m.json"));
const STEP = 0.1; // degrees; what lies nearer is one point
const LEAST = 0.12; // square degrees; smaller islands are left out

// Without a jump where the world's east meets its west. A ring around the pole is closed over it.
function unwrapped(line, closes) {
  const points = [];
  let turn = 0;
  for (const [x, y] of line) {
    const last = points[points.length - 1];
    if (last && x + turn - last[0] > 180) turn -= 360;
    else if (last && x + turn - last[0] < -180) turn += 360;
    points.push([x + turn, y]);
  }
  const first = points[0], end = points[points.length - 1];
  if (closes && Math.abs(end[0] - first[0]) > 180) points.push([end[0], -90], [first[0], -90]);
  return points;
}

// And once more on the other side when it reaches over the edge.
function onBothSides(line) {
  const shifted = by => line.map(([x, y]) => [x + by, y]);
  if (line.some(([x]) => x > 180)) return [line, shifted(-360)];
  return line.some(([x]) => x < -180) ? [line, shifted(360)] : [line];
}

function rounded(line) {
  const points = [];
  for (const [x, y] of line) {
    const point = [Math.round(x / STEP), Math.round(-y / STEP)];
    const last = points[points.length - 1];
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

// Relative whole steps: half the bytes of absolute degrees.
function path(points, closes) {
  let text = `M${points[0][0]} ${points[0][1]}l`;
  for (let i = 1; i < points.length; i++) {
    const pair = [points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]];
    text += (i > 1 && pair[0] >= 0 ? " " : "") + pair[0] + (pair[1] < 0 ? "" : " ") + pair[1];
  }
  return text + (closes ? "z" : "");
}

function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum / 2);
}

const shapes = feature(land, land.objects.land).features.flatMap(f => f.geometry.coordinates);
const rings = shapes.flat().filter(ring => area(ring) > LEAST)
  .map(ring => unwrapped(ring, true)).flatMap(onBothSides).map(rounded).filter(r => r.length > 3);
const lines = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates
  .map(line => unwrapped(line, false)).flatMap(onBothSides).map(rounded).filter(line => line.length > 1);
writeFileSync("dist/world.svg", `<svg xmlns="http://www.w3.org/2000/svg">
<path id="land" transform="scale(${STEP})" d="${rings.map(r => path(r, true)).join("")}"/>
<path id="borders" transform="scale(${STEP})" fill="none" d="${lines.map(l => path(l, false)).join("")}"/>
</svg>
`);
