package io.tallywire.match;

import io.tallywire.extract.Article;
import io.tallywire.match.Expression.And;
import io.tallywire.match.Expression.Near;
import io.tallywire.match.Expression.Not;
import io.tallywire.match.Expression.Or;
import io.tallywire.match.Expression.Phrase;
import io.tallywire.match.Expression.Word;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;

/** Trees of queries to Lucene's queries, and articles to its documents. */
final class LuceneQueries {
  private static final String FIELD = "words";

  private LuceneQueries() {}

  static boolean matches(Query query, Article article) {
    try (ArticleAnalyzer analyzer = new ArticleAnalyzer()) {
      MemoryIndex index = MemoryIndex.fromDocument(document(article), analyzer);
      // without the constant, a match of filters alone has score 0, like a miss
      return index.search(new ConstantScoreQuery(compile(query))) > 0;
    }
  }

  static Document document(Article article) {
    Document document = new Document();
    document.add(new TextField(FIELD, WordForms.normalized(article.title()), Store.NO));
    document.add(new TextField(FIELD, WordForms.normalized(article.text()), Store.NO));
    return document;
  }

  static org.apache.lucene.search.Query compile(Query query) {
    return compile(query.tree());
  }

  private static org.apache.lucene.search.Query compile(Expression tree) {
    return switch (tree) {
      case Word word -> new TermQuery(new Term(FIELD, WordForms.term(word)));
      case Phrase phrase -> phrase(phrase);
      case Near near -> near(near);
      case And and -> and(and.parts());
      case Or or -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        or.parts().forEach(part -> any.add(compile(part), Occur.SHOULD));
        yield any.build();
      }
      case Not not -> and(List.of(not));
    };
  }

  private static org.apache.lucene.search.Query phrase(Phrase phrase) {
    PhraseQuery.Builder words = new PhraseQuery.Builder();
    phrase.words().forEach(word -> words.add(new Term(FIELD, WordForms.term(word))));
    return words.build();
  }

  /** A word that is asked for twice is there when it is there once. */
  private static org.apache.lucene.search.Query near(Near near) {
    IntervalsSource[] words =
        near.words().stream()
            .map(WordForms::term)
            .distinct()
            .map(Intervals::term)
            .toArray(IntervalsSource[]::new);
    return new IntervalQuery(
        FIELD, Intervals.maxwidth(words.length + near.others(), Intervals.unordered(words)));
  }

  private static org.apache.lucene.search.Query and(List<Expression> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Expression part : parts) {
      if (part instanceof Not not) {
        all.add(compile(not.part()), Occur.MUST_NOT);
      } else {
        all.add(compile(part), Occur.FILTER);
      }
    }
    if (parts.stream().allMatch(Not.class::isInstance)) {
      all.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    return all.build();
  }
}
