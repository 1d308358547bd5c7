"""Teaching the sentence model the words of this domain, as a small committed adapter.

The multilingual model knows languages; it has not read what migrants in Limburg ask. Low-rank
adapters (Hu et al. 2021, "LoRA", https://arxiv.org/abs/2106.09685) on every weight matrix are
learned from the training questions (``make adapt``, once, by hand) and merged into the 4-bit
weights when the product is set up, so that an answer costs no more time than before.
"""
