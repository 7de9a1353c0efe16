#!/bin/sh
#SBATCH --job-name=dateline
#SBATCH --array=0-99
#SBATCH --requeue
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --time=04:00:00
# sbatch [--array=0-999] slurm.sh RECIPES FOLDER FILE...: a part for each task of the array; RECIPES is
# this folder, as Slurm copies the script elsewhere. A task whose node dies is put back by Slurm and
# writes its part anew; `sbatch` again does what is missing.
set -eu
recipes=$1
folder=$2
shift 2
exec "$recipes/part.sh" "$SLURM_ARRAY_TASK_ID" "$SLURM_ARRAY_TASK_COUNT" "$folder" "$@"
