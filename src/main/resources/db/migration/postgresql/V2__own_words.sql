-- Words that a topic brings for its claims, as JSON.
alter table topic add column words text not null default '{}';
