//! Files that only the user who runs the program may read: secrets, passwords, backups.

use std::fs::{File, OpenOptions};
use std::path::Path;

/// Makes the file, or empties it when it is there.
pub fn create(path: &Path) -> std::io::Result<File> {
    open(path, OpenOptions::new().create(true).truncate(true))
}

/// Makes the file; an error when it is there.
pub fn create_new(path: &Path) -> std::io::Result<File> {
    open(path, OpenOptions::new().create_new(true))
}

fn open(path: &Path, options: &mut OpenOptions) -> std::io::Result<File> {
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options.open(path)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn nobody_else_may_read_it() {
        let path = std::env::temp_dir().join(format!("radslag-private-{}", std::process::id()));
        super::create_new(&path).unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert!(super::create_new(&path).is_err(), "it is there");
        std::fs::remove_file(&path).unwrap();
    }
}
