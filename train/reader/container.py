"""Files of named sections behind a checked table (src/store/container.h), written and read anew, and linears as they
lie in one (src/model/linear.h)."""
import os
import struct
import zlib

import numpy

BLOCK, GROUP, ALIGNMENT = 16, 4, 64
HEADER, ROW = "<8sIIQII8s24x", "<48sQQII"
MAGIC, VERSION, ORDER = b"DATELINE", 1, 0x01020304


def rounded(rows):
    """8-bit rows and the scale of each."""
    scale = numpy.abs(rows).max(axis=1) / 127
    scale[scale == 0] = 1
    return numpy.rint(rows / scale[:, None]).astype(numpy.int8), scale.astype("<f4")


class Container:
    def __init__(self, sections=(), kind=b"reader"):
        self.sections, self.kind = dict(sections), kind

    @classmethod
    def read(cls, path):
        with open(path, "rb") as handle:
            data = handle.read()
        magic, version, order, size, count, checksum, kind = struct.unpack_from(HEADER, data)
        begin = ALIGNMENT + count * struct.calcsize(ROW)
        plain = struct.pack(HEADER, magic, version, order, size, count, 0, kind) + data[ALIGNMENT:begin]
        if (magic, version, order, size) != (MAGIC, VERSION, ORDER, len(data)) or zlib.crc32(plain) != checksum:
            raise ValueError(f"{path} is no whole container")
        rows = [struct.unpack_from(ROW, data, ALIGNMENT + i * struct.calcsize(ROW)) for i in range(count)]
        return cls(((name.rstrip(b"\0").decode(), data[offset:offset + length]) for name, offset, length, _, _ in rows),
                   kind)

    def add(self, name, data):
        """In place of a section of that name, or behind all others."""
        self.sections[name] = data if isinstance(data, bytes) else data.tobytes()

    def add_linear(self, name, weight, bias):
        """weight [outputs, inputs], bias [outputs]: one byte each, with a scale for every output."""
        weight, scale = rounded(weight)
        outputs, inputs = weight.shape
        padding = -outputs % BLOCK
        pad = lambda values, filler: numpy.concatenate([values, numpy.full(padding, filler, values.dtype)])
        weight = numpy.concatenate([weight, numpy.zeros((padding, inputs), numpy.int8)])
        tiles = weight.reshape(-1, BLOCK, inputs // GROUP, GROUP).transpose(0, 2, 1, 3)
        self.add(f"{name}.weight", numpy.ascontiguousarray(tiles))
        self.add(f"{name}.scale", pad(scale, 1))
        self.add(f"{name}.bias", pad(bias.astype("<f4"), 0))
        self.add(f"{name}.sum", weight.astype("<i4").sum(axis=1, dtype="<i4"))
        self.add(f"{name}.size", struct.pack("<II", outputs, inputs))

    def write(self, path):
        end = ALIGNMENT + struct.calcsize(ROW) * len(self.sections)
        table, body, begin = b"", b"", end
        for name, data in self.sections.items():
            offset = (end + ALIGNMENT - 1) // ALIGNMENT * ALIGNMENT
            table += struct.pack(ROW, name.encode(), offset, len(data), zlib.crc32(data), 0)
            body += b"\0" * (offset - end) + data
            end = offset + len(data)
        header = lambda crc: struct.pack(HEADER, MAGIC, VERSION, ORDER, end, len(self.sections), crc, self.kind)
        head = header(zlib.crc32(header(0) + table)) + table
        assert len(head) == begin
        with open(path + ".tmp", "wb") as handle:
            handle.write(head + body)
        os.replace(path + ".tmp", path)
