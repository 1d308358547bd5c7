"""Text to token ids: the SentencePiece unigram search, as the C engine does it."""

from __future__ import annotations

import re

from engine.adaptation.weights import Tokenizer

_SPACE = "▁"
_MOST = 62


class Tokens:
    """Turns texts into ids with the ``query:`` prefix and the two special tokens."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._t = tokenizer
        self._ids = {p.decode("utf-8", "ignore"): i for i, p in enumerate(tokenizer.pieces) if p}
        self._longest = max(len(piece) for piece in self._ids)
        self._unknown = float(tokenizer.scores.min()) - 10
        self._normal = str.maketrans(tokenizer.normal)

    def of(self, text: str) -> list[int]:
        """Return at most 64 ids: begin, content, end."""
        normal = re.sub(" {2,}", " ", f"query: {text}".translate(self._normal))
        joined = (normal if normal.startswith(" ") else " " + normal).replace(" ", _SPACE)
        return [self._t.bos, *self._best_path(joined)[:_MOST], self._t.eos]

    def _best_path(self, text: str) -> list[int]:
        best, came = [0.0] + [-1e30] * len(text), [(0, 0)] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                piece = self._ids.get(text[start:end], self._t.unk)
                known = piece != self._t.unk
                if not known and end > start + 1:
                    continue
                score = best[start] + (self._t.scores[piece] if known else self._unknown)
                if score > best[end]:
                    best[end], came[end] = score, (start, piece)
        path, at = [], len(text)
        while at:
            at, piece = came[at]
            path.append(piece)
        return path[::-1]
