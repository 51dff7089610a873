//! What the schema holds of a rule under a name that does not say so: a list of words that a column takes, a key of which there is one,
//! or an older name. SQLite names no constraint afterwards, so that they are named here; a test on both databases sees that each is
//! there, and that none is left out.

use super::Rule;

/// Each as `table.column` for a list of words, `table (columns)` for a key, and `table: name` for what has a name, with the rules it
/// holds.
pub(super) const HELD: &[(&str, &[Rule])] = &[
    ("activities.kind", &[Rule::P36]),
    (
        "address_troubles (participant_id, happened_on)",
        &[Rule::P17],
    ),
    ("answer_counts.question", &[Rule::P26, Rule::P27]),
    (
        "answer_counts (dialogue_id, question, answer)",
        &[Rule::P26, Rule::P27],
    ),
    ("answered_marks.occasion", &[Rule::P27]),
    ("answers_closed (dialogue_id, question)", &[Rule::P26]),
    ("areas (name)", &[Rule::P30]),
    ("audit_events (chain, seq)", &[Rule::P5]),
    ("audit_events: audit_events_stay", &[Rule::P5]),
    ("bodies.kind", &[Rule::P30]),
    ("body_names (body_id, valid_to)", &[Rule::P30]),
    ("comments.refused_rule", &[Rule::P5, Rule::P19]),
    ("comments.state", &[Rule::P19]),
    ("comments (contribution_id, number)", &[Rule::P19]),
    ("comments (receipt_code)", &[Rule::P19]),
    ("comments: masked_has_a_text", &[Rule::P5, Rule::P19]),
    (
        "comments: refused_has_a_rule_and_words",
        &[Rule::P5, Rule::P19],
    ),
    ("comments: shown_has_a_time", &[Rule::P5, Rule::P19]),
    ("commitment_answers.answer", &[Rule::P16]),
    ("commitment_answers (commitment_id, voter)", &[Rule::P16]),
    ("commitment_notes.kind", &[Rule::P16]),
    ("commitments (theme_id)", &[Rule::P28]),
    ("compared_populations.question", &[Rule::P26]),
    ("compared_populations (dialogue_id, question)", &[Rule::P26]),
    (
        "compared_shares (dialogue_id, question, answer)",
        &[Rule::P26],
    ),
    ("consultations.answer", &[Rule::P35]),
    ("consultations (dialogue_id, body_id)", &[Rule::P34]),
    ("contributions.channel", &[Rule::P3]),
    ("contributions.kind", &[Rule::P23]),
    ("contributions.refused_rule", &[Rule::P5]),
    ("contributions.state", &[Rule::P5]),
    ("contributions.tie", &[Rule::P1]),
    ("contributions (dialogue_id, number)", &[Rule::P28]),
    ("contributions (receipt_code)", &[Rule::P28]),
    ("contributions: masked_has_a_text", &[Rule::P5]),
    ("contributions: refused_has_a_rule_and_words", &[Rule::P5]),
    ("contributions: shown_has_a_time", &[Rule::P5]),
    ("coordinators.place", &[Rule::P38]),
    ("correspondents.way", &[Rule::P17]),
    ("correspondents (dialogue_id, same_as)", &[Rule::P17]),
    ("deliveries.cause", &[Rule::P17]),
    ("deliveries.kind", &[Rule::P17]),
    ("deliveries.standing", &[Rule::P17]),
    ("deliveries (contribution_id, kind)", &[Rule::P17]),
    ("deliveries (correspondent_id, kind)", &[Rule::P17]),
    ("dialogue_decisions.purpose", &[Rule::P16, Rule::P21]),
    (
        "dialogue_decisions (dialogue_id, decision_id)",
        &[Rule::P16, Rule::P28],
    ),
    ("dialogue_handovers.part", &[Rule::P30]),
    (
        "dialogue_handovers (dialogue_id, part, from_body_id)",
        &[Rule::P30],
    ),
    ("dialogues.decides", &[Rule::P13]),
    ("dialogues.influence", &[Rule::P20]),
    ("dialogues.kind", &[Rule::P29, Rule::P31, Rule::P33]),
    ("dialogues.participation", &[Rule::P19]),
    ("dialogues.proposed_influence", &[Rule::P21]),
    ("dialogues.proposed_participation", &[Rule::P21]),
    ("dialogues.state", &[Rule::P5]),
    ("dialogues: dates_before_publishing", &[Rule::P4]),
    ("elected_replies (dialogue_id, …, mandate_id)", &[Rule::P24]),
    ("happenings.kind", &[Rule::P18]),
    ("happenings (dialogue_id, kind, subject)", &[Rule::P18]),
    ("import_rows (import_id, row_number)", &[Rule::P3]),
    ("inclusion_measures.outcome", &[Rule::P6]),
    ("initiative_acts.act", &[Rule::P37]),
    ("initiative_answers.answer", &[Rule::P37]),
    ("initiative_answers (decision_id)", &[Rule::P37]),
    ("initiative_answers (initiative_id, revision)", &[Rule::P37]),
    ("initiative_reminders.lateness", &[Rule::P38]),
    (
        "initiative_reminders (initiative_id, debt, due_on, lateness)",
        &[Rule::P38],
    ),
    ("initiatives.origin", &[Rule::P37]),
    ("initiatives.refused_rule", &[Rule::P5, Rule::P37]),
    ("initiatives.state", &[Rule::P37]),
    ("initiatives (dialogue_id)", &[Rule::P37]),
    ("initiatives (number)", &[Rule::P37]),
    ("initiatives (receipt_code)", &[Rule::P37]),
    ("initiatives: masked_has_a_text", &[Rule::P5, Rule::P37]),
    (
        "initiatives: refused_has_a_rule_and_words",
        &[Rule::P5, Rule::P37],
    ),
    ("initiatives: shown_has_a_time", &[Rule::P5, Rule::P37]),
    ("matters.unit", &[Rule::P29]),
    ("messages (deed)", &[Rule::P17]),
    ("outcomes.outcome", &[Rule::P16]),
    ("page_texts (page, locale, version)", &[Rule::P9]),
    ("participants (email_folded)", &[Rule::P17]),
    ("photo_acts.act", &[Rule::P5]),
    ("photos.rule", &[Rule::P5]),
    ("photos (contribution_id, digest)", &[Rule::P3]),
    ("photos (contribution_id, place)", &[Rule::P3]),
    ("photos: left_out_for_a_reason", &[Rule::P5]),
    ("place_acts.act", &[Rule::P5]),
    ("place_acts.rule", &[Rule::P5]),
    ("places.left_out_rule", &[Rule::P5]),
    ("political_steps.kind", &[Rule::P16]),
    ("population_shares (population_id, answer)", &[Rule::P26]),
    ("populations.question", &[Rule::P26]),
    ("populations (question, year)", &[Rule::P26]),
    ("posts.standing", &[Rule::P24]),
    ("posts (body_id, title)", &[Rule::P24]),
    ("receipt_deliveries.cause", &[Rule::P3]),
    ("receipt_deliveries.standing", &[Rule::P3]),
    ("reminders.lateness", &[Rule::P38]),
    (
        "reminders (dialogue_id, debt, due_on, lateness)",
        &[Rule::P38],
    ),
    ("reroutings.place", &[Rule::P22]),
    ("reroutings (contribution_id)", &[Rule::P22]),
    ("reroutings (to_contribution_id)", &[Rule::P22]),
    ("search_docs.kind", &[Rule::P23]),
    ("search_docs (kind, subject)", &[Rule::P23]),
    ("shortcoming_reminders.lateness", &[Rule::P3]),
    (
        "shortcoming_reminders (shortcoming_id, due_on, lateness)",
        &[Rule::P3],
    ),
    ("shortcomings.outcome", &[Rule::P3]),
    ("shortcomings: a_reported_shortcoming_stays", &[Rule::P3]),
    (
        "shortcomings: an_answered_shortcoming_has_its_words",
        &[Rule::P3],
    ),
    ("shortcomings: no_shortcoming_is_forgotten", &[Rule::P3]),
    ("subscriptions.frequency", &[Rule::P17]),
    ("subscriptions.target", &[Rule::P2]),
    ("subscriptions (participant_id, target, …)", &[Rule::P17]),
    ("subscriptions: what_is_followed_is_named", &[Rule::P2]),
    ("supports (contribution_id, supporter)", &[Rule::P8]),
    ("supports: supports_are_counted", &[Rule::P8]),
    ("tellings (participant_id, happening_id)", &[Rule::P17]),
    ("translations.lang", &[Rule::P3]),
    ("translations.made_by", &[Rule::P3]),
    ("translations.subject", &[Rule::P3]),
    (
        "translations (dialogue_id, lang, subject, subject_id, field)",
        &[Rule::P3],
    ),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use regex::Regex;

    use super::HELD;
    use crate::db::Dialect;
    use crate::on_both_databases;
    use crate::policy::kept::{ON_POSTGRES, ON_SQLITE};
    use crate::policy::{Place, Rule};
    use crate::testing::TestDb;

    /// Lists and keys that hold no rule of the policy: addresses of pages, secrets, and what programs need.
    const OF_NO_RULE: &[&str] = &[
        "address_changes (code)",
        "bodies (slug)",
        "body_names: one_name_a_day",
        "comments (submit_key)",
        "compared_shares (dialogue_id, question, place)",
        "contributions (submit_key)",
        "dialogue_handovers: handed_over_once",
        "dialogues (slug)",
        "happenings: it_happened_once",
        "initiatives (submit_key)",
        "jobs (dedupe_key)",
        "participants (confirm_code)",
        "participants (unsubscribe_code)",
        "photo_uploads (code)",
        "photo_uploads (form, place)",
        "photos (code)",
        "population_shares (population_id, place)",
        "posts: one_post_of_a_title",
        "search_near (form, word)",
        "search_postings (term, kind, place)",
        "search_queue (kind, subject)",
        "shortcomings (receipt_code)",
        "shortcomings (submit_key)",
        "staff (email_folded)",
        "staff_roles.role",
        "staff_roles (staff_id, role, …)",
        "themes (dialogue_id, position)",
        "throttles (bucket, window_start)",
    ];

    /// What a database has.
    #[derive(Default)]
    struct Schema {
        /// Constraints, triggers and unique indexes that have a name, each as `table: name`.
        names: BTreeSet<String>,
        /// Those of them that stand in a table and that somebody has named.
        constraints: BTreeSet<String>,
        /// Lists of words, each as `table.column`.
        lists: BTreeSet<String>,
        /// Keys, each as `table (columns)`.
        keys: BTreeSet<String>,
    }

    impl Schema {
        /// The names that begin with the id of a rule.
        fn of_rules(&self) -> BTreeSet<&str> {
            let id = Regex::new(r"^p\d\d_").unwrap();
            let names = self.names.iter().filter_map(|name| name.split_once(": "));
            names
                .map(|(_, name)| name)
                .filter(|name| id.is_match(name))
                .collect()
        }
    }

    async fn texts(db: &TestDb, sql: &'static str) -> Vec<String> {
        let rows: Vec<(String,)> = sqlx::query_as(sql)
            .fetch_all(&mut *db.app.db.read().await.unwrap())
            .await
            .unwrap();
        rows.into_iter().map(|(text,)| text).collect()
    }

    async fn pairs(db: &TestDb, sql: &'static str) -> Vec<(String, String)> {
        sqlx::query_as(sql)
            .fetch_all(&mut *db.app.db.read().await.unwrap())
            .await
            .unwrap()
    }

    async fn of_sqlite(db: &TestDb) -> Schema {
        let mut schema = Schema::default();
        let comment = Regex::new(r"(?m)--.*$").unwrap();
        let list = Regex::new(r"CHECK \((\w+) IN \('[^)]*\)\)").unwrap();
        let name = Regex::new(r"CONSTRAINT (\w+)").unwrap();
        let tables = "SELECT CAST(name AS TEXT), CAST(sql AS TEXT) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        for (table, sql) in pairs(db, tables).await {
            let sql = comment.replace_all(&sql, "");
            schema.lists.extend(
                list.captures_iter(&sql)
                    .map(|found| format!("{table}.{}", &found[1])),
            );
            schema.constraints.extend(
                name.captures_iter(&sql)
                    .map(|found| format!("{table}: {}", &found[1])),
            );
        }
        schema.names = schema.constraints.clone();
        schema.names.extend(texts(db,
            "SELECT CAST(tbl_name || ': ' || name AS TEXT) FROM sqlite_master WHERE type = 'trigger'
             UNION SELECT CAST(m.name || ': ' || l.name AS TEXT) FROM sqlite_master m, pragma_index_list(m.name) l
             WHERE m.type = 'table' AND l.\"unique\" = 1 AND l.origin = 'c'").await);
        schema.keys = texts(db,
            "SELECT CAST(m.name || ' (' || (SELECT group_concat(COALESCE(i.name, '…'), ', ') FROM pragma_index_info(l.name) i) || ')' AS TEXT)
             FROM sqlite_master m, pragma_index_list(m.name) l
             WHERE m.type = 'table' AND l.\"unique\" = 1
               AND (l.origin <> 'pk' OR (SELECT COUNT(*) FROM pragma_index_info(l.name)) > 1)").await.into_iter().collect();
        schema
    }

    async fn of_postgres(db: &TestDb) -> Schema {
        // PostgreSQL names what nobody has named too.
        let names = texts(db,
            "SELECT CAST(t.relname || ': ' || c.conname AS TEXT) FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
                JOIN pg_namespace s ON s.oid = t.relnamespace WHERE s.nspname = current_schema()
             UNION SELECT CAST(t.relname || ': ' || g.tgname AS TEXT) FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid
                JOIN pg_namespace s ON s.oid = t.relnamespace WHERE s.nspname = current_schema() AND NOT g.tgisinternal
             UNION SELECT CAST(t.relname || ': ' || i.relname AS TEXT) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace s ON s.oid = t.relnamespace
                WHERE s.nspname = current_schema() AND x.indisunique").await.into_iter().collect();
        let list = Regex::new(r"^CHECK \(\((\w+) = ANY \(ARRAY\['.*\]\)\)\)$").unwrap();
        let mut lists = BTreeSet::new();
        let checks = "SELECT CAST(t.relname AS TEXT), CAST(pg_get_constraintdef(c.oid) AS TEXT) FROM pg_constraint c
                JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace s ON s.oid = t.relnamespace
             WHERE s.nspname = current_schema() AND c.contype = 'c'";
        for (table, check) in pairs(db, checks).await {
            if let Some(found) = list.captures(&check) {
                lists.insert(format!("{table}.{}", &found[1]));
            }
        }
        let keys = texts(db,
            "SELECT CAST(t.relname || ' (' || (SELECT string_agg(COALESCE(CAST(a.attname AS TEXT), '…'), ', ' ORDER BY k.n)
                FROM unnest(CAST(x.indkey AS smallint[])) WITH ORDINALITY AS k (att, n)
                LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.att
                -- What an index carries along is no key.
                WHERE k.n <= x.indnkeyatts) || ')' AS TEXT)
             FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace s ON s.oid = t.relnamespace
             WHERE x.indisunique AND s.nspname = current_schema() AND t.relkind = 'r'
               AND (NOT x.indisprimary OR x.indnkeyatts > 1)").await.into_iter().collect();
        Schema {
            names,
            lists,
            keys,
            constraints: BTreeSet::new(),
        }
    }

    on_both_databases! {
        async fn what_is_told_of_the_database_is_what_it_has(db: TestDb) {
            let (schema, named) = match db.app.db.dialect() {
                Dialect::Sqlite => (of_sqlite(&db).await, ON_SQLITE),
                Dialect::Postgres => (of_postgres(&db).await, ON_POSTGRES),
            };
            let told: BTreeSet<&str> = named.iter().copied().collect();
            assert_eq!(schema.of_rules(), told, "the migrations are read as the database reads them");
            for (what, _) in HELD {
                let is_there = schema.lists.contains(*what) || schema.keys.contains(*what) || schema.names.contains(*what);
                assert!(is_there, "{what} is in no table");
            }
            // Whoever adds one says whether it holds a rule.
            let id = Regex::new(r": p\d\d_").unwrap();
            let others = schema.constraints.iter().filter(|name| !id.is_match(name));
            for what in schema.lists.iter().chain(&schema.keys).chain(others) {
                let is_judged = HELD.iter().any(|(held, _)| held == what) || OF_NO_RULE.contains(&what.as_str());
                assert!(is_judged, "does {what} hold a rule? HELD or OF_NO_RULE says so");
            }
        }
    }

    #[test]
    fn lists_keys_and_unique_indexes_are_told() {
        assert!(
            Rule::P8
                .places()
                .contains(&Place::Schema("supports (contribution_id, supporter)"))
        );
        assert!(Rule::P5.places().contains(&Place::Schema("photos.rule")));
        assert!(
            Rule::P3
                .places()
                .contains(&Place::Schema("import_rows (import_id, row_number)"))
        );
        assert!(Rule::P17.places().contains(&Place::Schema(
            "address_troubles (participant_id, happened_on)"
        )));
        assert!(
            Rule::P17
                .places()
                .contains(&Place::Constraint("p17_one_waits_of_each_idea"))
        );
        // What an older table had, and the one that came after it has not.
        assert!(
            !Rule::P17
                .places()
                .contains(&Place::Constraint("p17_unreachable_with_a_reason"))
        );
    }
}
