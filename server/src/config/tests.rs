//! Every setting, set to something that cannot be right, is refused with its name and what to do.

use std::path::PathBuf;

use clap::Parser;

use super::*;

/// The settings of `radslag serve`, by themselves.
#[derive(Debug, Parser)]
struct Settings {
    #[command(flatten)]
    shared: Shared,
    #[command(flatten)]
    listen: Listen,
}

/// A folder with everything that a server needs, gone with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("radslag-config-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        let pkg = folder.join("site/pkg");
        std::fs::create_dir_all(&pkg).unwrap();
        for file in ["radslag.1.css", "radslag.2.js", "radslag.3.wasm"] {
            std::fs::write(pkg.join(file), "").unwrap();
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    fn settings(&self, more: &[&str]) -> Result<Settings, clap::Error> {
        let (data, site) = (self.path("data"), self.path("site"));
        let mut arguments = vec!["radslag"];
        for (name, value) in [("--data-dir", &data), ("--site-dir", &site)] {
            if !more.contains(&name) {
                arguments.extend([name, value]);
            }
        }
        arguments.extend(more);
        Settings::try_parse_from(arguments)
    }

    /// Why a server with these settings does not start.
    async fn refusal(&self, more: &[&str]) -> String {
        let settings = match self.settings(more) {
            Ok(settings) => settings,
            Err(error) => return error.to_string(),
        };
        let Settings { shared, listen } = settings;
        match shared.served_app(&listen).await {
            Err(error) => error.to_string(),
            Ok(_) => shared.mailer().map(|_| ()).unwrap_err().to_string(),
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_server_starts_in_an_empty_folder() {
    let folder = Folder::new("fine");
    let Settings { shared, listen } = folder.settings(&[]).unwrap();
    let app = shared.served_app(&listen).await.unwrap();
    assert_eq!(app.settings.assets.css, "/pkg/radslag.1.css");
    assert_eq!(app.settings.assets.js, "/pkg/radslag.2.js");
    assert_eq!(app.settings.assets.wasm, "/pkg/radslag.3.wasm");
    assert!(shared.mailer().is_ok());
    app.db.close().await;
}

/// Settings that cannot be right, what their refusal names, and what it advises.
#[expect(
    clippy::too_many_lines,
    reason = "a line or two for each wrong setting"
)]
fn wrong_settings<'a>(
    missing: &'a str,
    file: &'a str,
    under_a_file: &'a str,
) -> Vec<(Vec<&'a str>, &'static str, &'static str)> {
    let postgres = "postgres://u:hemligt@127.0.0.1:1/d";
    vec![
        (vec!["--addr", "localhost"], "--addr", "127.0.0.1:3000"),
        (
            vec!["--trusted-proxies", "one"],
            "--trusted-proxies",
            "0 for none",
        ),
        (
            vec!["--trusted-proxies", "11"],
            "--trusted-proxies",
            "0 for none",
        ),
        (
            vec!["--submissions-per-hour", "0"],
            "--submissions-per-hour",
            "1..",
        ),
        (
            vec!["--database-url", "mysql://u:hemligt@h/d"],
            "RADSLAG_DATABASE_URL",
            "sqlite:path/to/file.db",
        ),
        (
            vec!["--database-url", "sqlite::memory:"],
            "RADSLAG_DATABASE_URL",
            "sqlite:path/to/file.db",
        ),
        (
            vec!["--database-url", postgres],
            "RADSLAG_SECRET is not set",
            "openssl rand -hex 32",
        ),
        (
            vec!["--base-url", "dialog.kommun.se"],
            "RADSLAG_BASE_URL",
            "https://dialog.kommun.se",
        ),
        (
            vec!["--base-url", "https://dialog.kommun.se/"],
            "RADSLAG_BASE_URL",
            "without a path",
        ),
        (
            vec!["--base-url", "https://Dialog.kommun.se"],
            "RADSLAG_BASE_URL",
            "lower case",
        ),
        (
            vec!["--base-url", "https://dialog.kommun.se:443"],
            "RADSLAG_BASE_URL",
            "usual port",
        ),
        (
            vec!["--secret", "kort och hemligt"],
            "RADSLAG_SECRET",
            "at least 32",
        ),
        (
            vec!["--site-dir", missing],
            "RADSLAG_SITE_DIR",
            "make release",
        ),
        (
            vec!["--rehearsal-clock", missing],
            "RADSLAG_REHEARSAL_CLOCK",
            "number of seconds",
        ),
        (
            vec!["--rehearsal-clock", file],
            "RADSLAG_REHEARSAL_CLOCK",
            "number of seconds",
        ),
        (
            vec!["--data-dir", under_a_file],
            "RADSLAG_DATA_DIR",
            "may write in",
        ),
        (
            vec!["--smtp-url", "https://mail"],
            "RADSLAG_SMTP_URL",
            "smtps://",
        ),
        (
            vec!["--smtp-url", "smtps://mail", "--smtp-ca", missing],
            "RADSLAG_SMTP_CA",
            "PEM",
        ),
        (
            vec!["--smtp-url", "smtps://mail", "--smtp-ca", file],
            "RADSLAG_SMTP_CA",
            "PEM",
        ),
        (
            vec!["--map-tiles", missing],
            "RADSLAG_MAP_CREDIT is not set",
            "who made the map",
        ),
        (
            vec!["--map-tiles", missing, "--map-credit", "© Kommunen"],
            "RADSLAG_MAP_TILES",
            "may read",
        ),
        (
            vec!["--map-tiles", file, "--map-credit", "© Kommunen"],
            "RADSLAG_MAP_TILES",
            "no PMTiles file",
        ),
        (
            vec!["--mail-from", "ingen"],
            "RADSLAG_MAIL_FROM",
            "name@example.org",
        ),
        (
            vec!["--bounce-address", "studs+mer@kommun.se"],
            "RADSLAG_BOUNCE_ADDRESS",
            "studs@dialog.kommun.se",
        ),
    ]
}

#[tokio::test]
async fn each_setting_that_cannot_be_right_is_refused_with_what_to_do() {
    let folder = Folder::new("wrong");
    let file = folder.path("words");
    std::fs::write(&file, "no number, no certificate").unwrap();
    let (missing, under_a_file) = (folder.path("not-there"), folder.path("words/data"));
    for (more, name, advice) in wrong_settings(&missing, &file, &under_a_file) {
        let told = folder.refusal(&more).await;
        assert!(
            told.contains(name) && told.contains(advice),
            "{more:?}: {told}"
        );
        assert!(!told.contains("hemligt"), "{more:?}: {told}");
    }
}

#[tokio::test]
async fn half_a_site_folder_is_refused() {
    let folder = Folder::new("half");
    std::fs::remove_file(folder.path("site/pkg/radslag.1.css")).unwrap();
    let told = folder.refusal(&[]).await;
    assert!(told.contains("RADSLAG_SITE_DIR"), "{told}");
}

#[tokio::test]
async fn without_a_secret_one_is_kept_beside_the_sqlite_database() {
    let folder = Folder::new("secret");
    let Settings { shared, .. } = folder.settings(&[]).unwrap();
    let random = Random::from_os();
    let first = shared.lasting_secret(&random).unwrap();
    assert_eq!(shared.lasting_secret(&Random::from_os()).unwrap(), first);
    let file = folder.path("data/secret");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "for this user's eyes only");
    }
    std::fs::write(&file, "x").unwrap();
    let told = shared.lasting_secret(&random).unwrap_err().to_string();
    assert!(
        told.contains("delete it") && told.contains("secret"),
        "{told}"
    );
    let own = folder
        .settings(&["--secret", &"x".repeat(32)])
        .unwrap()
        .shared;
    assert_ne!(
        own.lasting_secret(&random).unwrap(),
        first,
        "one that is set goes first"
    );
}

#[tokio::test]
async fn with_postgresql_a_worker_needs_the_secret_too_and_a_command_does_not() {
    let folder = Folder::new("replicas");
    let nobody = "postgres://u@127.0.0.1:1/d";
    let Settings { shared, .. } = folder.settings(&["--database-url", nobody]).unwrap();
    let told = shared.working_app().await.unwrap_err().to_string();
    assert!(told.contains("RADSLAG_SECRET is not set"), "{told}");
    let told = shared.app().await.unwrap_err().to_string();
    assert!(
        told.contains("RADSLAG_DATABASE_URL") && !told.contains("SECRET"),
        "{told}"
    );
}

#[test]
fn where_mail_goes_is_told_without_anything_secret() {
    let folder = Folder::new("mail-goes");
    let goes = |url: &str| {
        let settings = folder.settings(&["--smtp-url", url]).unwrap();
        settings.shared.mail_goes_to()
    };
    for (url, told) in [
        ("smtp://mail.exempel.se:587", "mail.exempel.se:587"),
        ("smtps://anna:hemligt@mail.exempel.se", "mail.exempel.se"),
        (
            "smtp://anna:he/m?l@igt@mail.exempel.se:25?tls=required",
            "mail.exempel.se:25",
        ),
    ] {
        assert_eq!(goes(url), told);
    }
    let files = folder.settings(&[]).unwrap().shared.mail_goes_to();
    assert_eq!(files, folder.path("data/mail"));
}
