//! Lists and search.

use super::fixture::Open;
use crate::contributions::{
    Channel, Draft, Filter, Kind, Sort, Source, by_receipt, count, one, published, similar, themes,
};
use crate::core::Locale;
use crate::db::Keyset;
use crate::deed::Actor;
use crate::on_both_databases;

fn first(size: usize) -> Keyset<i64> {
    Keyset { after: None, size }
}

async fn numbers(open: &Open, filter: &Filter, sort: Sort) -> Vec<i64> {
    let mut conn = open.app.db.read().await.unwrap();
    let page = published(&mut conn, open.dialogue, filter, sort, &first(50))
        .await
        .unwrap();
    let numbers: Vec<i64> = page.rows.iter().map(|row| row.number).collect();
    let counted = count(&mut conn, open.dialogue, filter).await.unwrap();
    assert_eq!(usize::try_from(counted.number).unwrap(), numbers.len());
    assert!(!counted.and_more);
    numbers
}

fn searching(query: &str) -> Filter {
    Filter {
        query: query.into(),
        ..Filter::default()
    }
}

on_both_databases! {
    async fn p23_ideas_are_found_by_words_kind_theme_and_answer(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Sätt fler bänkar med ryggstöd på torget.").await;
        let mut need = Draft::new("Det saknas en toalett vid busstationen.", Locale::Sv);
        need.kind = Kind::Need;
        need.title = "Toalett".into();
        let need = open.send_with(&need, &Source { channel: Channel::Paper, ..Source::default() }).await;
        open.publish(&need).await;
        open.show("Bättre belysning och fler bänkar längs ån.").await;
        open.send("Den här väntar på granskning, med bänkar.").await;

        let everything = Filter::default();
        assert_eq!(numbers(&open, &everything, Sort::Newest).await, [3, 2, 1]);
        assert_eq!(numbers(&open, &everything, Sort::Oldest).await, [1, 2, 3]);
        assert_eq!(numbers(&open, &searching("bänk"), Sort::Newest).await, [3, 1]);
        assert_eq!(numbers(&open, &searching("BÄNKAR torget"), Sort::Newest).await, [1]);
        assert_eq!(numbers(&open, &searching("ba\u{308}nken belysning"), Sort::Newest).await, [3]);
        assert_eq!(numbers(&open, &searching("toaletten"), Sort::Newest).await, [2]);
        assert!(numbers(&open, &searching("%"), Sort::Newest).await.len() == 3, "no word is asked for");
        assert!(numbers(&open, &searching("skola"), Sort::Newest).await.is_empty());

        let kind = Filter { kind: Some(Kind::Need), ..Filter::default() };
        assert_eq!(numbers(&open, &kind, Sort::Newest).await, [2]);

        let theme = open.theme("Sitta", &[1, 3]).await;
        let in_theme = Filter { theme: Some(theme), ..Filter::default() };
        assert_eq!(numbers(&open, &in_theme, Sort::Oldest).await, [1, 3]);
        let mut conn = open.app.db.read().await.unwrap();
        assert_eq!(themes(&mut conn, open.dialogue).await.unwrap()[0].title, "Sitta");
        drop(conn);

        let answered = |yes| Filter { answered: Some(yes), ..Filter::default() };
        assert!(numbers(&open, &answered(true), Sort::Newest).await.is_empty());
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        sqlx::query("UPDATE themes SET answer = 'Ja.', answered_by = 'Nämnden', answered_at = 5 WHERE id = $1")
            .bind(theme).execute(deed.conn()).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(numbers(&open, &answered(true), Sort::Newest).await, [3, 1]);
        assert_eq!(numbers(&open, &answered(false), Sort::Newest).await, [2]);
        let mut conn = open.app.db.read().await.unwrap();
        let idea = one(&mut conn, open.dialogue, 3).await.unwrap();
        assert_eq!(idea.theme.as_ref().unwrap().answer, "Ja.");
        assert!(idea.is_answered() && idea.outcome.is_none());
    }

    async fn a_page_leads_to_the_next_and_none_is_skipped_when_more_come(db: TestDb) {
        let open = Open::new(&db).await;
        for n in 1..=5 {
            open.show(&format!("Idé nummer {n} om torget och dess bänkar.")).await;
        }
        let all = Filter::default();
        let mut conn = open.app.db.read().await.unwrap();
        let page = published(&mut conn, open.dialogue, &all, Sort::Newest, &first(2)).await.unwrap();
        assert_eq!(page.next, Some(4));
        drop(conn);
        open.show("En till som kom emellan, om torget.").await;
        let mut conn = open.app.db.read().await.unwrap();
        let next = Keyset { after: page.next, size: 2 };
        let page = published(&mut conn, open.dialogue, &all, Sort::Newest, &next).await.unwrap();
        assert_eq!(page.rows.iter().map(|r| r.number).collect::<Vec<_>>(), [3, 2]);
        assert_eq!(page.next, Some(2));
        let last = Keyset { after: page.next, size: 2 };
        let page = published(&mut conn, open.dialogue, &all, Sort::Newest, &last).await.unwrap();
        assert_eq!((page.rows.len(), page.next), (1, None));
    }

    async fn p23_similar_ideas_are_offered_while_writing(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Sätt fler bänkar med ryggstöd på torget.").await;
        open.show("Belys gångvägen till stationen.").await;
        open.send("Fler bänkar med ryggstöd på torget, tack.").await;
        let mut conn = open.app.db.read().await.unwrap();
        let found = similar(&mut conn, open.dialogue, "Jag vill ha en bänk med ryggstöd vid torget").await.unwrap();
        assert_eq!(found.iter().map(|s| s.number).collect::<Vec<_>>(), [1], "only what is shown");
        assert!(similar(&mut conn, open.dialogue, "och det är så").await.unwrap().is_empty());
        assert!(similar(&mut conn, open.dialogue, "").await.unwrap().is_empty());
    }

    async fn a_long_text_is_listed_by_its_beginning(db: TestDb) {
        let open = Open::new(&db).await;
        let long = "å".repeat(700);
        let receipt = open.show(&long).await;
        let mut conn = open.app.db.read().await.unwrap();
        let page = published(&mut conn, open.dialogue, &Filter::default(), Sort::Newest, &first(9)).await.unwrap();
        assert_eq!((page.rows[0].text.chars().count(), page.rows[0].length), (600, 700));
        assert_eq!(by_receipt(&mut conn, &receipt.code).await.unwrap().text, long);
    }
}
