package org.determinations.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What a source file of main code is by the compiler's own parser: how long its methods are, how many parameters they take, which
 * public types say nothing about themselves, and forms that nobody writes here. Nothing is resolved, so that two thousand files
 * take seconds.
 */
final class WrittenJava extends TreePathScanner<Void, Boolean> {
    static final int METHOD_LINES = 40;
    static final int PARAMETERS = 6;

    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<String> faults = new ArrayList<>();

    private WrittenJava(CompilationUnitTree unit, Trees trees) {
        this.unit = unit;
        this.trees = trees;
    }

    /** What is wrong with each file, by its place; empty when nothing is. A file that the compiler cannot parse ends this. */
    static List<String> faults(Iterable<? extends JavaFileObject> files) throws IOException {
        DiagnosticCollector<JavaFileObject> refused = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, refused, List.of("-proc:none"), null, files);
        List<String> faults = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            WrittenJava written = new WrittenJava(unit, Trees.instance(task));
            written.scan(unit, true);
            faults.addAll(written.faults);
        }
        if (!refused.getDiagnostics().isEmpty()) {
            throw new IllegalArgumentException(refused.getDiagnostics().toString());
        }
        return faults;
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree tree, Boolean open) {
        if (tree.getTypeDecls().size() > 1) {
            fault(tree.getTypeDecls().get(1), "a second type beside the file's own");
        }
        return super.visitCompilationUnit(tree, open);
    }

    @Override
    public Void visitImport(ImportTree tree, Boolean open) {
        String name = tree.getQualifiedIdentifier().toString();
        if (name.endsWith(".*")) {
            fault(tree, "an import of everything: " + name);
        }
        if (name.startsWith("sun.") || name.startsWith("jdk.internal.")) {
            fault(tree, "an import of what is Java's own affair: " + name);
        }
        return super.visitImport(tree, open);
    }

    /** {@code open} says that whatever is around the type can be seen by everybody. */
    @Override
    public Void visitClass(ClassTree tree, Boolean open) {
        Tree around = getCurrentPath().getParentPath().getLeaf();
        boolean ofInterface = around.getKind() == Tree.Kind.INTERFACE || around.getKind() == Tree.Kind.ANNOTATION_TYPE;
        boolean seen = open && (ofInterface || tree.getModifiers().getFlags().contains(Modifier.PUBLIC));
        if (seen && trees.getDocComment(getCurrentPath()) == null) {
            fault(tree, "public type " + tree.getSimpleName() + " without a comment that says what it is");
        }
        return super.visitClass(tree, seen);
    }

    @Override
    public Void visitMethod(MethodTree tree, Boolean open) {
        if (tree.getBody() != null) {
            long lines = line(trees.getSourcePositions().getEndPosition(unit, tree.getBody()) - 1)
                    - line(trees.getSourcePositions().getStartPosition(unit, tree.getBody()))
                    + 1;
            if (lines > METHOD_LINES) {
                fault(tree, tree.getName() + " has " + lines + " lines; at most " + METHOD_LINES);
            }
        }
        if (tree.getParameters().size() > PARAMETERS && !isGiven(tree)) {
            fault(
                    tree,
                    tree.getName() + " takes " + tree.getParameters().size() + " parameters; at most " + PARAMETERS);
        }
        return super.visitMethod(tree, false);
    }

    /** A method that another type demands, and a record's constructor, which takes what the record holds. */
    private boolean isGiven(MethodTree tree) {
        boolean overrides = tree.getModifiers().getAnnotations().stream()
                .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
        Tree around = getCurrentPath().getParentPath().getLeaf();
        return overrides || tree.getReturnType() == null && around.getKind() == Tree.Kind.RECORD;
    }

    @Override
    public Void visitIf(IfTree tree, Boolean open) {
        braces(tree.getThenStatement());
        if (tree.getElseStatement() != null && tree.getElseStatement().getKind() != Tree.Kind.IF) {
            braces(tree.getElseStatement());
        }
        return super.visitIf(tree, open);
    }

    @Override
    public Void visitForLoop(ForLoopTree tree, Boolean open) {
        braces(tree.getStatement());
        return super.visitForLoop(tree, open);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Boolean open) {
        braces(tree.getStatement());
        return super.visitEnhancedForLoop(tree, open);
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree tree, Boolean open) {
        braces(tree.getStatement());
        return super.visitWhileLoop(tree, open);
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree tree, Boolean open) {
        braces(tree.getStatement());
        return super.visitDoWhileLoop(tree, open);
    }

    private void braces(StatementTree statement) {
        if (statement.getKind() != Tree.Kind.BLOCK) {
            fault(statement, "a branch or a loop without braces");
        }
    }

    private void fault(Tree tree, String what) {
        faults.add(Path.of(unit.getSourceFile().getName()).getFileName() + " line "
                + line(trees.getSourcePositions().getStartPosition(unit, tree)) + ": " + what);
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
