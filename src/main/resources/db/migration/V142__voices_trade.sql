-- The trade of a firm that speaks, null when it is no firm or has not said.
alter table voice add column trade text;
alter table voice add constraint voice_trade_chk check (trade is null or kind = 'ENTERPRISE');

-- Serves the table of trades and fields, and the lists behind it.
create index voice_enterprise_idx on voice (trade, topic, received_at desc, id desc) where kind = 'ENTERPRISE';
