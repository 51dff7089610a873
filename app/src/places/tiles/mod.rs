//! The municipality's own map: a file in the format `PMTiles` (version 3) with pictures in it, read tile by tile and served from
//! our own address, so that nothing is asked of anybody else. Why no library: docs/adr/0014.

mod directory;
mod header;

pub use directory::number as tile_number;

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;

use directory::{Directory, Found};
use header::Header;

/// The most bytes of one tile.
const TILE_MAX: u64 = 4 << 20;
/// The most bytes of one directory, as it lies in the file.
const DIRECTORY_MAX: u64 = 16 << 20;
/// Directories that lead to one another at most: the format has three.
const DEPTH: usize = 3;

/// Why a file cannot be the map.
#[derive(Debug, thiserror::Error)]
pub enum TilesError {
    /// It cannot be read.
    #[error("the file cannot be read ({0}). Name a file that this user may read")]
    Io(#[from] io::Error),
    /// It is something else.
    #[error(
        "the file is no PMTiles file of version 3. Make one with `pmtiles convert`, or leave the setting unset for the map that ships"
    )]
    NotPmtiles,
    /// It is cut off, or says of itself what is not so.
    #[error(
        "the file is cut off or damaged. Copy it once more, and look at it with `pmtiles verify`"
    )]
    Damaged,
    /// Its tiles are shapes, which have no colours.
    #[error(
        "the file holds vector tiles, which say nothing of how they look. Make one of pictures (PNG, JPEG, WebP or AVIF)"
    )]
    Vector,
    /// It is packed in a way that is not read here.
    #[error(
        "the file is packed in a way that is not read here. Make it with gzip for its directories, and pictures that are not packed once more"
    )]
    Packing,
    /// It is a map of somewhere else.
    #[error("the file is a map of somewhere else: it shows nothing of the municipality")]
    Elsewhere,
}

/// A tile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Its media type.
    pub kind: &'static str,
    /// The picture.
    pub bytes: Vec<u8>,
}

/// A file of tiles that is open.
#[derive(Debug)]
pub struct Tiles {
    file: File,
    length: u64,
    header: Header,
    root: Directory,
    /// Who made the map, in words that stand beside it.
    pub credit: String,
}

impl Tiles {
    /// Opens the file and looks whether it can be the map.
    pub fn open(path: &Path, credit: &str) -> Result<Self, TilesError> {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        let mut head = [0; Header::LENGTH];
        file.read_exact_at(&mut head, 0)
            .map_err(|_| TilesError::NotPmtiles)?;
        let header = Header::read(&head)?;
        let mut tiles = Self {
            file,
            length,
            header,
            root: Directory::default(),
            credit: credit.to_owned(),
        };
        let root = tiles.part(tiles.header.root, DIRECTORY_MAX)?;
        tiles.root = Directory::read(&root, tiles.header.is_packed)?;
        Ok(tiles)
    }

    /// The coarsest and the finest step that it has.
    pub const fn steps(&self) -> (u8, u8) {
        self.header.steps
    }

    /// The tile of that step, column and row; nothing when the file has none there. Reads the file: not on a thread that
    /// others wait for.
    pub fn tile(&self, step: u8, column: u32, row: u32) -> Result<Option<Tile>, TilesError> {
        let (least, most) = self.header.steps;
        let Some(wanted) = tile_number(step, column, row) else {
            return Ok(None);
        };
        if !(least..=most).contains(&step) {
            return Ok(None);
        }
        let mut found = self.root.find(wanted);
        for _ in 0..DEPTH {
            match found {
                Found::Nothing => return Ok(None),
                Found::Tile { offset, length } => {
                    let bytes = self.part(self.header.tile_at(offset, length)?, TILE_MAX)?;
                    let kind = self.header.kind;
                    return Ok(Some(Tile { kind, bytes }));
                }
                Found::Leaf { offset, length } => {
                    let leaf = self.part(self.header.leaf_at(offset, length)?, DIRECTORY_MAX)?;
                    found = Directory::read(&leaf, self.header.is_packed)?.find(wanted);
                }
            }
        }
        Err(TilesError::Damaged)
    }

    /// A part of the file, from where and how long; never more than `most`.
    fn part(&self, (offset, length): (u64, u64), most: u64) -> Result<Vec<u8>, TilesError> {
        let end = offset.checked_add(length).ok_or(TilesError::Damaged)?;
        if end > self.length || length > most {
            return Err(TilesError::Damaged);
        }
        let mut bytes = vec![0; usize::try_from(length).map_err(|_| TilesError::Damaged)?];
        self.file.read_exact_at(&mut bytes, offset)?;
        Ok(bytes)
    }
}

#[cfg(test)]
pub(super) mod tests;
