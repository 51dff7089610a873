//! The questions of the map go by their index, on both databases.

use super::{at, show};
use crate::contributions::tests::fixture::Open;
use crate::on_both_databases;
use crate::places::store::{ANY, OF, ON_MAP, SPREAD};
use crate::testing::plan;

on_both_databases! {
    async fn the_map_goes_by_its_index(db: TestDb) {
        let open = Open::new(&db).await;
        for n in 1..=20 {
            show(&open, &format!("Idé nummer {n} om torget."), Some(at(58.38, 12.32)), "").await;
        }
        let id = format!("'{}'", open.dialogue);
        let list = [id.as_str(), "10", "58200000", "58750000", "12000000", "12750000", "1", "51"];
        let map = plan(&open.app, ON_MAP, &list).await;
        assert!(map.contains("places_shown"), "{map}");
        assert!(!map.contains("USE TEMP B-TREE FOR ORDER BY") && !map.contains("Sort"), "the index has the order\n{map}");
        let edges = [id.as_str(), "58200000", "58750000", "12000000", "12750000"];
        let spread = plan(&open.app, SPREAD, &edges).await;
        assert!(spread.contains("places_shown"), "{spread}");
        let any = plan(&open.app, ANY, &[id.as_str()]).await;
        assert!(any.contains("places_shown"), "{any}");
        let one = plan(&open.app, OF, &["'x'"]).await;
        assert!(!one.contains("SCAN places") && !one.contains("Seq Scan"), "{one}");
    }
}
