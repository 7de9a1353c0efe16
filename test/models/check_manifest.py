#!/usr/bin/env python3
"""Every file in models/ is named in models/MANIFEST with its licence and the SHA-256 it has.

usage: check_manifest.py SOURCE BUILD
"""
import hashlib
import os
import sys

# Bytes of trained weights (the gazetteer is data): of each network, of all else together.
NETWORK_LIMITS = {"accurate.model": 40 << 20, "fast.model": 15 << 20}
WEIGHTS_LIMIT = 20 << 20


def blocks(path):
    found = {}
    with open(path, encoding="utf-8") as handle:
        for block in handle.read().split("\n\n"):
            fields = dict(line.split(None, 1) for line in block.splitlines()
                          if line and not line.startswith(("#", " ")) and " " in line)
            if "file" in fields:
                found[fields["file"].strip()] = fields
    return found


def main():
    folder = os.path.join(sys.argv[1], "models")
    named = blocks(os.path.join(folder, "MANIFEST"))
    files = sorted(f for f in os.listdir(folder) if f != "MANIFEST")
    faults, weights = [], 0
    for name in files:
        path = os.path.join(folder, name)
        with open(path, "rb") as handle:
            digest = hashlib.sha256(handle.read()).hexdigest()
        size = os.path.getsize(path) if name.endswith(".model") else 0
        if size > NETWORK_LIMITS.get(name, WEIGHTS_LIMIT):
            faults.append(f"{name}: {size} bytes, over its limit")
        weights += size if name not in NETWORK_LIMITS else 0
        fields = named.get(name, {})
        if fields.get("sha-256", "").strip() != digest:
            faults.append(f"{name}: has sha-256 {digest}")
        if not fields.get("licence") or not fields.get("from"):
            faults.append(f"{name}: no licence or origin")
    faults += [f"{name}: named, but not there" for name in named if name not in files]
    if weights > WEIGHTS_LIMIT:
        faults.append(f"{weights} bytes of weights, over {WEIGHTS_LIMIT}")
    print("\n".join(faults) or f"{len(files)} files, {weights} bytes of weights")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
