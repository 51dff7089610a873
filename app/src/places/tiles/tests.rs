//! Files of tiles, made here as the format says.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;

use super::directory::Directory;
use super::{Tiles, TilesError, tile_number};

/// A file in the folder for such, which is taken away when the test is over.
pub struct Made(PathBuf);

impl Made {
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("{}-{name}.pmtiles", std::process::id()));
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn written(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x80 {
        bytes.push(u8::try_from(number & 0x7f).unwrap() | 0x80);
        number >>= 7;
    }
    bytes.push(u8::try_from(number).unwrap());
    bytes
}

/// A directory of entries: first tile, run, length, offset.
fn directory(entries: &[(u64, u64, u64, u64)]) -> Vec<u8> {
    let mut bytes = written(entries.len() as u64);
    let mut before = 0;
    for (first, ..) in entries {
        bytes.extend(written(first - before));
        before = *first;
    }
    bytes.extend(entries.iter().flat_map(|entry| written(entry.1)));
    bytes.extend(entries.iter().flat_map(|entry| written(entry.2)));
    let mut next = u64::MAX;
    for (_, _, length, offset) in entries {
        bytes.extend(written(if *offset == next { 0 } else { offset + 1 }));
        next = offset + length;
    }
    bytes
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap()
}

/// A step, a column and a row.
type At = (u8, u32, u32);

/// A file with these tiles of the steps 9 and 10, found by a directory behind the first.
pub fn archive(tiles: &[(At, &[u8])]) -> Vec<u8> {
    let mut sorted: Vec<(u64, &[u8])> = tiles
        .iter()
        .map(|((step, column, row), bytes)| (tile_number(*step, *column, *row).unwrap(), *bytes))
        .collect();
    sorted.sort_unstable();
    let mut data = Vec::new();
    let mut entries = Vec::new();
    for (number, bytes) in &sorted {
        entries.push((*number, 1, bytes.len() as u64, data.len() as u64));
        data.extend_from_slice(bytes);
    }
    let leaf = packed(&directory(&entries));
    let root = packed(&directory(&[(sorted[0].0, 0, leaf.len() as u64, 0)]));
    let mut file = b"PMTiles\x03".to_vec();
    let (root_at, leaf_at) = (127, 127 + root.len() as u64);
    let data_at = leaf_at + leaf.len() as u64;
    for part in [
        (root_at, root.len() as u64),
        (data_at, 0),
        (leaf_at, leaf.len() as u64),
        (data_at, data.len() as u64),
        (1, 1),
    ] {
        file.extend(part.0.to_le_bytes());
        file.extend(part.1.to_le_bytes());
    }
    file.extend(1_u64.to_le_bytes());
    file.extend([1, 2, 1, 2, 9, 10]);
    for edge in [120_000_000_i32, 582_000_000, 127_500_000, 587_500_000] {
        file.extend(edge.to_le_bytes());
    }
    file.resize(127, 0);
    file.extend(root);
    file.extend(leaf);
    file.extend(data);
    file
}

#[test]
fn tiles_are_numbered_as_the_format_says() {
    for (tile, number) in [
        ((0, 0, 0), 0),
        ((1, 0, 0), 1),
        ((1, 0, 1), 2),
        ((1, 1, 1), 3),
        ((1, 1, 0), 4),
        ((2, 0, 0), 5),
        ((12, 3423, 1763), 19_078_479),
    ] {
        let (step, column, row) = tile;
        assert_eq!(tile_number(step, column, row), Some(number), "{tile:?}");
    }
    assert_eq!(tile_number(1, 2, 0), None);
    assert_eq!(tile_number(25, 0, 0), None);
}

#[test]
fn a_tile_is_found_behind_two_directories_and_others_are_not_there() {
    let bytes = archive(&[
        ((10, 547, 306), b"torget"),
        ((10, 547, 307), b"staden"),
        ((9, 273, 153), b"trakten"),
    ]);
    let made = Made::of("found", &bytes);
    let tiles = Tiles::open(made.path(), "© Kommunen").unwrap();
    assert_eq!(tiles.steps(), (9, 10));
    let tile = tiles.tile(10, 547, 306).unwrap().unwrap();
    assert_eq!(
        (tile.kind, tile.bytes.as_slice()),
        ("image/png", &b"torget"[..])
    );
    assert_eq!(tiles.tile(9, 273, 153).unwrap().unwrap().bytes, b"trakten");
    for (step, column, row) in [
        (10, 548, 306),
        (8, 136, 76),
        (11, 1094, 612),
        (10, 5000, 306),
        (200, 0, 0),
    ] {
        assert_eq!(
            tiles.tile(step, column, row).unwrap(),
            None,
            "{step}/{column}/{row}"
        );
    }
}

#[test]
fn a_wrong_file_is_refused_with_what_to_do() {
    let good = archive(&[((10, 547, 306), b"torget")]);
    let with = |at: usize, value: u8| {
        let mut bytes = good.clone();
        bytes[at] = value;
        bytes
    };
    let mut elsewhere = good.clone();
    elsewhere[102..106].copy_from_slice(&150_000_000_i32.to_le_bytes());
    elsewhere[110..114].copy_from_slice(&160_000_000_i32.to_le_bytes());
    for (name, bytes, word) in [
        ("text", b"no map".to_vec(), "no PMTiles file"),
        ("version", with(7, 2), "no PMTiles file"),
        ("vector", with(99, 1), "pictures"),
        ("brotli", with(97, 3), "gzip"),
        ("steps", with(100, 11), "damaged"),
        ("cut", good[..130].to_vec(), "cut off"),
        ("elsewhere", elsewhere, "somewhere else"),
    ] {
        let made = Made::of(name, &bytes);
        let error = Tiles::open(made.path(), "x").unwrap_err();
        assert!(error.to_string().contains(word), "{name}: {error}");
    }
    let missing = Tiles::open(Path::new("/does/not/exist"), "x").unwrap_err();
    assert!(matches!(missing, TilesError::Io(_)));
}

proptest! {
    #[test]
    fn nothing_in_a_directory_brings_it_down(bytes in prop::collection::vec(any::<u8>(), 0..200), number in any::<u64>()) {
        for is_packed in [false, true] {
            if let Ok(directory) = Directory::read(&bytes, is_packed) {
                let _ = directory.find(number);
            }
        }
    }

    #[test]
    fn nothing_in_a_file_brings_it_down(at in 8_usize..300, value in any::<u8>(), case in any::<u32>()) {
        let mut bytes = archive(&[((10, 547, 306), b"torget")]);
        let at = at % bytes.len();
        bytes[at] = value;
        let made = Made::of(&format!("any-{case}-{at}"), &bytes);
        if let Ok(tiles) = Tiles::open(made.path(), "x") {
            let _ = tiles.tile(10, 547, 306);
        }
    }
}
