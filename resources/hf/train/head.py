"""Trains the model of this directory on text. One process, or many:

    python train.py --data corpus.txt --steps 1000 --output run
    torchrun --nproc-per-node 8 train.py --data corpus.txt --steps 1000 --output run
    torchrun --nnodes 4 --nproc-per-node 8 --rdzv-backend c10d --rdzv-endpoint HOST:29500 train.py ...
    accelerate launch --num_processes 8 train.py --data corpus.txt --steps 1000 --output run

Muon or AdamW, as the design says. With several processes the layers are sharded over them (FSDP2). Every process reads its own sequences of one stream of text, so the
losses do not depend on their number: --batch-size counts the sequences of one step of all processes together. --resume goes on from the
newest whole checkpoint, with any number of processes.
"""

import argparse
import contextlib
import json
import math
import os
import pathlib
import shutil
import time

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as checkpoint
from safetensors import safe_open
from torch.distributed.checkpoint.state_dict import get_model_state_dict, get_state_dict, set_state_dict, StateDictOptions
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

HERE = pathlib.Path(__file__).resolve().parent
PIECE = 1 << 16  # bytes of a text file that are read and turned into tokens at once
TRAINING = json.loads((HERE / "training.json").read_text())  # what the design says about training
WHOLE = StateDictOptions(full_state_dict=True, cpu_offload=True)
