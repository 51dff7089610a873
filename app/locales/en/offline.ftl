# Without a network. In place of # stands a day and a time.
offline-title = Without a network
offline-lead = Pages that you have opened before can be read also when the network is away.
offline-lost = You have no network. This page is from: #
offline-slow = The network is slow. This page is from: #
offline-again-heading = Could a page not be opened?
offline-again-words = It opens by itself when the network is back. You can also try now.
offline-again-text = Had you begun an idea, a proposal or a report? Text that is not sent stays in this browser for a day. The form asks whether you want it back.
offline-again = Try again
offline-kept = Pages that are kept here
offline-empty-heading = Empty what is kept
offline-empty-words = The browser keeps the 50 pages that you read last, for 30 days at most. Receipts are never kept. If you share a phone or a computer with others you can empty it all. Both the pages and text that you have not sent then go.
offline-empty = Delete the pages and the text
offline-emptied = Everything is emptied
sending-now = Sending …
sending-lost = You have no network. What you wrote is kept here. We send it when the network is back, or press the button again.
sending-changed = You have changed the text. Press the button again when you are done.
