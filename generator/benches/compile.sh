#!/usr/bin/env bash
# What the generated crate of a document costs to compile, beside the crates of other generators.
#
#   compile.sh DOCUMENT [FOLDER]
#
# Compares `specwright` (target/release), and `ploidy` and `openapi-to-rust` where they are on the PATH
# (`cargo install ploidy openapi-to-rust`). Prints a row per tool and command: seconds of wall clock, seconds of the processor,
# and the greatest memory of one process. Dependencies are built before; only the crate itself is measured, and for a binary
# the binary too. Incremental compilation is off: it hides what a first build costs. Nothing else should run.
#
# For GitHub's document a binary is built as well that makes three calls, with each crate that there is a program for below.
set -euo pipefail
document=$(realpath "$1")
folder=$(realpath -m "${2:-${TMPDIR:-/tmp}/specwright-compile}")
here=$(cd "$(dirname "$0")/../.." && pwd)
name=$(basename "${document%.*}" | tr -c 'a-z0-9\n' -)
export CARGO_TARGET_DIR=$folder/target CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never
mkdir -p "$folder"

specwright_main='
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = CRATE::Client::from_env()?;
    println!("{:?}", client.gists().get("1").send().await?.id);
    println!("{:?}", client.repos().get("octocat", "Hello-World").send().await?.full_name);
    println!("{:?}", client.issues().get("octocat", "Hello-World", 1).send().await?);
    Ok(())
}'
ploidy_main='
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = CRATE::Client::new("https://api.github.com")?;
    println!("{:?}", client.gists_get("1").await?.id);
    println!("{:?}", client.repos_get("octocat", "Hello-World").await?.full_name);
    println!("{:?}", client.issues_get("octocat", "Hello-World", "1").await?);
    Ok(())
}'

generate() { # TOOL OUTPUT
    case $1 in
        specwright) "${SPECWRIGHT:-$here/target/release/specwright}" generate "$document" --output "$2" --name "$1-$name" ;;
        ploidy) ploidy generate rust "$document" --output "$2" --name "$1-$name" ;;
        # It writes modules, and what they need to be added to a manifest.
        openapi-to-rust)
            mkdir -p "$2/src" && (cd "$2" && openapi-to-rust generate "$document") &&
                printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n\n' "$1-$name" |
                cat - "$2/src/generated/REQUIRED_DEPS.toml" >"$2/Cargo.toml" &&
                echo 'pub mod generated;' >"$2/src/lib.rs"
            ;;
    esac >"$2.log" 2>&1
}

program() { # TOOL OUTPUT: a package that makes three calls
    local main=${1}_main
    [ "$name" = github ] && [ -n "${!main:-}" ] || return 1
    mkdir -p "$2-calls/src"
    printf '[package]\nname = "%s-calls"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\nclient = { package = "%s", path = "%s" }\ntokio = { version = "1", features = ["rt", "macros"] }\n[workspace]\n' \
        "$1" "$1-$name" "$2" >"$2-calls/Cargo.toml"
    echo "${!main//CRATE/client}" >"$2-calls/src/main.rs"
}

measure() { # LABEL FOLDER COMMAND...: after a first run, so that what it depends on is there
    local label=$1 at=$2; shift 2
    (cd "$at" && "$@" -q 2>"$folder/first.log") || { printf '%-44s fails: %s\n' "$label" "$(grep -m1 ^error "$folder/first.log")"; return; }
    touch "${touched[@]}"
    local figures
    figures=$(cd "$at" && /usr/bin/time -f '%e %U %M' "$@" -q 2>&1 | tail -1)
    # shellcheck disable=SC2086
    printf '%-44s %8.1f %8.1f %8.0f\n' "$label" $(echo "$figures" | awk '{print $1, $2, $3 / 1024}')
}

printf '%-44s %8s %8s %8s\n' "$name" 'wall s' 'user s' MB
for tool in specwright ploidy openapi-to-rust; do
    [ "$tool" = specwright ] || command -v "$tool" >/dev/null || { echo "$tool is not installed"; continue; }
    output=$folder/$tool-$name
    rm -rf "$output" "$output-calls"
    generate "$tool" "$output" || { echo "$tool generates nothing: $output.log"; continue; }
    grep -q '^\[workspace\]' "$output/Cargo.toml" || printf '\n[workspace]\n' >>"$output/Cargo.toml"
    touched=("$output/src/lib.rs")
    measure "$tool: check" "$output" cargo check
    measure "$tool: build" "$output" cargo build
    measure "$tool: build --release" "$output" cargo build --release
    if program "$tool" "$output"; then
        touched+=("$output-calls/src/main.rs")
        measure "$tool: build, with three calls" "$output-calls" cargo build
        measure "$tool: build --release, with three calls" "$output-calls" cargo build --release
    fi
done
