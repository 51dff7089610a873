//! The commands as an operator runs them: which make a database, and which must find one.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::app::PASSWORD;

/// A folder that is not there yet, gone with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("radslag-commands-{name}-{}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs `radslag` in an environment of its own.
fn radslag(data: &Path, settings: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_radslag"));
    command
        .args(arguments)
        .env_clear()
        .env("RADSLAG_DATA_DIR", data)
        .env("RADSLAG_SECRET", "only for tests, and long enough for one")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .envs(settings.iter().copied());
    let mut child = command.spawn().unwrap();
    // A command that ends before it reads closes its end.
    let _ = writeln!(child.stdin.take().unwrap(), "{PASSWORD}");
    child.wait_with_output().unwrap()
}

const ADD: [&str; 7] = [
    "staff",
    "add",
    "revisor@exempel.se",
    "--name",
    "Revisor",
    "--role",
    "auditor",
];

/// The commands that must find a database.
fn seekers(backup: &str) -> [Vec<&str>; 6] {
    [
        vec!["audit", "verify"],
        vec!["backup", backup],
        vec!["jobs", "list"],
        vec!["jobs", "retry"],
        vec!["worker"],
        ADD.to_vec(),
    ]
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_wrong_folder_is_told_and_not_filled() {
    let folder = Folder::new("wrong");
    let backup = std::env::temp_dir().join("radslag-no-backup.jsonl");
    for command in seekers(&backup.display().to_string()) {
        let output = radslag(&folder.0, &[], &command);
        assert_eq!(output.status.code(), Some(1), "{command:?}");
        let told = told(&output);
        assert!(
            told.contains("RADSLAG_DATA_DIR") && told.contains("radslag migrate"),
            "{command:?}: {told}"
        );
        assert!(!folder.0.exists(), "{command:?}");
        assert!(!backup.exists(), "{command:?}");
    }
}

#[test]
fn a_report_of_mail_that_came_back_is_not_lost_while_the_database_is_away() {
    let folder = Folder::new("bounce");
    let output = radslag(&folder.0, &[], &["bounce"]);
    assert_eq!(
        output.status.code(),
        Some(75),
        "the mail server tries again"
    );
    assert!(
        told(&output).contains("RADSLAG_DATA_DIR"),
        "{}",
        told(&output)
    );
    assert!(radslag(&folder.0, &[], &["migrate"]).status.success());
    // What is no report is not sent back to the mail server, which would send it back to us.
    let output = radslag(&folder.0, &[], &["bounce"]);
    assert!(output.status.success(), "{}", told(&output));
    assert!(String::from_utf8_lossy(&output.stdout).contains("No report"));
}

#[test]
fn a_postgresql_database_without_our_schema_is_told_and_not_filled() {
    let folder = Folder::new("empty-postgres");
    // The server's own database, in which no test makes tables.
    let database =
        std::env::var("RADSLAG_TEST_POSTGRES_URL").expect("set by scripts/with-postgres");
    let backup = std::env::temp_dir().join("radslag-no-backup-postgres.jsonl");
    for command in seekers(&backup.display().to_string()) {
        let output = radslag(&folder.0, &[("RADSLAG_DATABASE_URL", &database)], &command);
        assert_eq!(output.status.code(), Some(1), "{command:?}");
        let told = told(&output);
        assert!(
            told.contains("the PostgreSQL database") && told.contains("radslag migrate"),
            "{command:?}: {told}"
        );
    }
    let nowhere = database.replace("/postgres?", "/nowhere?");
    let told = told(&radslag(
        &folder.0,
        &[("RADSLAG_DATABASE_URL", &nowhere)],
        &["audit", "verify"],
    ));
    assert!(
        told.contains("the PostgreSQL database is not there"),
        "{told}"
    );
}

#[test]
fn what_is_no_database_is_told() {
    let folder = Folder::new("no-database");
    std::fs::create_dir_all(&folder.0).unwrap();
    let file = folder.0.join("radslag.db");
    std::fs::write(&file, "words ".repeat(1000)).unwrap();
    let told = told(&radslag(&folder.0, &[], &["audit", "verify"]));
    assert!(told.contains("holds no Rådslag"), "{told}");
    assert_eq!(
        std::fs::read(&file).unwrap(),
        "words ".repeat(1000).as_bytes()
    );
}

#[test]
fn a_new_database_is_made_by_migrate_and_its_empty_log_is_not_called_good() {
    let folder = Folder::new("new");
    assert!(radslag(&folder.0, &[], &["migrate"]).status.success());
    let verified = radslag(&folder.0, &[], &["audit", "verify"]);
    assert_eq!(verified.status.code(), Some(1));
    assert!(
        told(&verified).contains("nothing was verified"),
        "{}",
        told(&verified)
    );

    let added = radslag(&folder.0, &[], &ADD);
    assert!(added.status.success(), "{}", told(&added));
    let verified = radslag(&folder.0, &[], &["audit", "verify"]);
    assert!(verified.status.success(), "{}", told(&verified));
    assert_eq!(
        String::from_utf8_lossy(&verified.stdout),
        "1 events read, 0 findings.\n"
    );

    let backup = folder.0.join("backup.jsonl").display().to_string();
    let saved = radslag(&folder.0, &[], &["backup", &backup]);
    assert!(saved.status.success(), "{}", told(&saved));
    let elsewhere = Folder::new("restored");
    let restored = radslag(&elsewhere.0, &[], &["restore", &backup]);
    assert!(restored.status.success(), "{}", told(&restored));
    assert!(
        radslag(&elsewhere.0, &[], &["audit", "verify"])
            .status
            .success()
    );
}

#[test]
fn an_operator_sets_up_bodies_and_those_who_work_for_them() {
    let folder = Folder::new("set-up");
    let run = |arguments: &[&str]| radslag(&folder.0, &[], arguments);
    assert!(run(&["migrate"]).status.success());
    let body = [
        "body",
        "add",
        "Samhällsbyggnadsnämnden",
        "--english",
        "The Planning Committee",
        "--kind",
        "committee",
    ];
    assert!(run(&body).status.success());
    assert!(
        told(&run(&body)).contains("Another body has that name"),
        "one of each at a time"
    );
    for (name, from, words) in [
        ("Nya nämnden", "0202-01-01", "2027-01-01"),
        ("Nya nämnden", "2226-01-01", "2027-01-01"),
        ("Nya nämnden", "2126-01-01", "--from"),
        ("–", "2027-01-01", "letters"),
    ] {
        let mut wrong = body.to_vec();
        wrong[2] = name;
        wrong.extend(["--from", from]);
        let refused = run(&wrong);
        assert!(!refused.status.success(), "{name} {from}");
        assert!(told(&refused).contains(words), "{}", told(&refused));
    }
    let listed = run(&["body", "list"]);
    assert!(String::from_utf8_lossy(&listed.stdout).contains("samhallsbyggnadsnamnden"));

    let add =
        |email: &str, role: &str| run(&["staff", "add", email, "--name", "Någon", "--role", role]);
    assert!(
        add(
            "sekreterare@exempel.se",
            "secretary:samhallsbyggnadsnamnden"
        )
        .status
        .success()
    );
    assert!(told(&add("b@exempel.se", "secretary:okand")).contains("body list"));
    let mut later = body.to_vec();
    later[2] = "Senare nämnden";
    later.extend(["--from", "2051-01-01"]);
    assert!(run(&later).status.success());
    assert!(
        add("senare@exempel.se", "secretary:senare-namnden")
            .status
            .success(),
        "what has not begun is prepared for"
    );
    assert_eq!(add("b@exempel.se", "kung").status.code(), Some(2));
    let listed = run(&["staff", "list"]);
    let lines = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert!(
        lines
            .lines()
            .any(|line| line.starts_with("sekreterare@exempel.se")
                && line.contains("Någon")
                && line.ends_with("secretary:samhallsbyggnadsnamnden")),
        "{lines}"
    );
    for (command, first, then) in [("password", true, true), ("disable", true, false)] {
        for expected in [first, then] {
            let done = run(&["staff", command, "sekreterare@exempel.se"]);
            assert_eq!(
                done.status.success(),
                expected,
                "{command}: {}",
                told(&done)
            );
        }
    }
    let listed = run(&["staff", "list"]);
    assert!(String::from_utf8_lossy(&listed.stdout).contains("(closed)"));
    assert!(run(&["audit", "verify"]).status.success());
}

#[test]
fn a_server_without_its_built_files_does_not_start() {
    let folder = Folder::new("no-site");
    let site = folder.0.join("site").display().to_string();
    let output = radslag(&folder.0, &[], &["serve", "--site-dir", &site]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        told(&output).contains("RADSLAG_SITE_DIR"),
        "{}",
        told(&output)
    );
    assert!(!folder.0.exists());
}

#[test]
fn settings_that_only_the_process_reads_are_refused_too() {
    let folder = Folder::new("process");
    let site = folder.0.join("site").display().to_string();
    let start = |name, value| {
        let settings = [(name, value), ("RADSLAG_SITE_DIR", site.as_str())];
        told(&radslag(&folder.0, &settings, &["serve"]))
    };
    assert!(start("RUST_LOG", "radslag_app=loud").contains("RUST_LOG"));
    assert!(start("RADSLAG_NO_WORKER", "perhaps").contains("--no-worker"));
    for word in ["1", "true", "yes", "0", "no"] {
        let told = start("RADSLAG_NO_WORKER", word);
        assert!(told.contains("RADSLAG_SITE_DIR"), "{word} is read: {told}");
    }
}
