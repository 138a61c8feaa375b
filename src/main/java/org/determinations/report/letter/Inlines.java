package org.determinations.report.letter;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one Markdown paragraph or heading with their look. Code and raw HTML are plain words here. */
final class Inlines extends AbstractVisitor {
    private static final List<String> SAFE = List.of("https://", "http://", "mailto:");

    private final List<Span> spans = new ArrayList<>();
    private boolean bold;
    private boolean italic;
    private String link = "";

    private Inlines() {}

    static List<Span> of(Node parent) {
        Inlines inlines = new Inlines();
        inlines.visitChildren(parent);
        return List.copyOf(inlines.spans);
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        boolean before = bold;
        bold = true;
        visitChildren(strong);
        bold = before;
    }

    @Override
    public void visit(Emphasis emphasis) {
        boolean before = italic;
        italic = true;
        visitChildren(emphasis);
        italic = before;
    }

    @Override
    public void visit(Link reference) {
        String before = link;
        link = SAFE.stream().anyMatch(reference.getDestination()::startsWith) ? reference.getDestination() : "";
        visitChildren(reference);
        link = before;
    }

    private void add(String text) {
        spans.add(new Span(text, bold, italic, link));
    }
}
