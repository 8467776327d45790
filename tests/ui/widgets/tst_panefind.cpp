// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panefind.h"

#include "core/json/jsonparse.h"
#include "ui/models/heldbytes.h"
#include "ui/models/jsontreemodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"
#include "ui/widgets/widgetfind.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// A pane that knows what finding means in it.
class OwnPane : public QWidget, public Findable
{
    Q_OBJECT
public:
    explicit OwnPane(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }
    void startFind() override { ++asked; }

    int asked = 0;
};

} // namespace

/// Finding in panes that say nothing about it, and in those that do.
class TestPaneFind : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init();
    void cleanup() { m_pane.reset(); }
    void findsInEveryKindOfWidget_data();
    void findsInEveryKindOfWidget();
    void goesFromOneToTheNext();
    void whatIsFoundMayGo();
    void stepsByKey();
    void escGivesTheFocusBack();
    void bringsAHitIntoSight();
    void standsAlongTheLowerEdge();
    void asksThePaneThatKnows();
    void searchesATextInAPaneWithAFilter();
    void searchesThePartOfASplitPane();

private:
    template<typename Widget>
    Widget *add(Widget *widget)
    {
        m_pane->layout()->addWidget(widget);
        return widget;
    }
    void show()
    {
        m_pane->resize(500, 400);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    QLineEdit *field() const { return m_pane->findChild<QLineEdit *>(u"findWords"_s); }
    QString count() const { return m_pane->findChild<PlainLabel *>(u"findCount"_s)->rawText(); }
    void find(const QString &words)
    {
        PaneFind::of(m_pane.get())->startFind();
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(field(), words);
    }

    std::unique_ptr<QWidget> m_pane;
};

void TestPaneFind::init()
{
    m_pane = std::make_unique<QWidget>();
    new QVBoxLayout(m_pane.get());
}

void TestPaneFind::findsInEveryKindOfWidget_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"text", "plain", "rich", "label", "bytes", "table", "tree"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestPaneFind::findsInEveryKindOfWidget()
{
    QFETCH(QString, kind);
    const QString text = u"hay hay Needle hay"_s;
    JsonView *json = nullptr;
    QPlainTextEdit *plain = nullptr;
    QTextEdit *rich = nullptr;
    HexView *hex = nullptr;
    QTableView *table = nullptr;
    JsonTreeView *tree = nullptr;
    HeldBytes bytes;
    QStandardItemModel rows(100, 2);
    JsonTreeModel value;
    if (kind == "text"_L1) {
        json = add(new JsonView);
        json->setText(text.toUtf8(), {});
    } else if (kind == "plain"_L1) {
        plain = add(new QPlainTextEdit(text));
    } else if (kind == "rich"_L1) {
        rich = add(new QTextEdit);
        rich->setPlainText(text);
    } else if (kind == "label"_L1) {
        add(new PlainLabel(text));
    } else if (kind == "bytes"_L1) {
        bytes.show(text.toUtf8());
        hex = add(new HexView(bytes));
    } else if (kind == "table"_L1) {
        rows.setItem(80, 1, new QStandardItem(text));
        table = add(new QTableView);
        table->setModel(&rows);
    } else {
        value.setValue(std::make_shared<const Json>(parseJson(R"({"a":{"b":["x","Needle"]}})")->value));
        tree = add(new JsonTreeView);
        tree->setModel(&value);
    }
    show();
    find(u"needle"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    if (json) {
        QCOMPARE(json->pane()->selectedRawText(), u"Needle"_s);
    } else if (plain) {
        QCOMPARE(plain->textCursor().selectedText(), u"Needle"_s);
    } else if (rich) {
        QCOMPARE(rich->textCursor().selectedText(), u"Needle"_s);
    } else if (hex) {
        QCOMPARE(hex->selected(), "Needle");
    } else if (table) {
        QCOMPARE(table->currentIndex(), rows.index(80, 1));
        QVERIFY(table->viewport()->rect().contains(table->visualRect(rows.index(80, 1)).center()));
    } else if (tree) {
        QVERIFY(value.textOf(tree->currentIndex()).contains(u"Needle"_s));
        QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
    }
    field()->setText(u"no such thing"_s);
    QTRY_COMPARE(count(), u"Not found"_s);
}

void TestPaneFind::goesFromOneToTheNext()
{
    add(new PlainLabel(u"one word"_s));
    auto *plain = add(new QPlainTextEdit(u"word and word"_s));
    auto *hidden = add(new PlainLabel(u"a word that nobody sees"_s));
    show();
    hidden->hide();
    find(u"word"_s);
    QTRY_COMPARE(count(), u"1 of 3"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(count(), u"3 of 3"_s);
    QCOMPARE(plain->textCursor().selectionStart(), 9);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(count(), u"1 of 3"_s);
}

void TestPaneFind::whatIsFoundMayGo()
{
    auto *page = add(new QWidget);
    new PlainLabel(u"a word"_s, FontRole::Body, Ink::Text, page);
    add(new PlainLabel(u"another word"_s));
    show();
    find(u"word"_s);
    QTRY_COMPARE(count(), u"1 of 2"_s);
    delete page; // a pane that is built anew, with the mark round what was found in it
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(count(), u"2 of 2"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Escape);
}

void TestPaneFind::stepsByKey()
{
    auto *plain = add(new QPlainTextEdit(u"word and word"_s));
    show();
    find(u"word"_s);
    QTRY_COMPARE(count(), u"1 of 2"_s);
    plain->setFocus();
    QTest::keyClick(plain, Qt::Key_F3);
    QCOMPARE(count(), u"2 of 2"_s);
    QTest::keyClick(plain, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count(), u"1 of 2"_s);
}

void TestPaneFind::escGivesTheFocusBack()
{
    auto *plain = add(new QPlainTextEdit(u"word"_s));
    show();
    plain->setFocus();
    find(u"word"_s);
    QTest::keyClick(field(), Qt::Key_Escape); // first the words, then the search
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!PaneFind::of(m_pane.get())->isVisible());
    QVERIFY(plain->hasFocus());
    PaneFind::of(m_pane.get())->startFind();
    QVERIFY(PaneFind::of(m_pane.get())->isVisible());
}

void TestPaneFind::bringsAHitIntoSight()
{
    auto *area = add(new QScrollArea);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    for (int i = 0; i < 100; ++i) {
        column->addWidget(new PlainLabel(u"line %1"_s.arg(i)));
    }
    area->setWidget(page);
    show();
    find(u"line 90"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    QTRY_VERIFY(area->verticalScrollBar()->value() > 0);
}

void TestPaneFind::standsAlongTheLowerEdge()
{
    auto *text = add(new QPlainTextEdit(u"word"_s));
    show();
    const int before = text->geometry().bottom();
    PaneFind *find = PaneFind::of(m_pane.get());
    find->startFind();
    for (const int width : {300, 900}) {
        m_pane->resize(width, 200);
        QTRY_COMPARE(find->geometry().bottomRight(), m_pane->rect().bottomRight());
        QCOMPARE(find->width(), width);
        QTRY_VERIFY(text->geometry().bottom() < find->geometry().top()); // covers nothing
    }
    m_pane->resize(500, 400);
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_COMPARE(text->geometry().bottom(), before);
}

void TestPaneFind::asksThePaneThatKnows()
{
    auto *own = add(new OwnPane);
    auto *line = new QLineEdit(own);
    show();
    QVERIFY(startFindAt(line, {m_pane.get()}));
    QCOMPARE(own->asked, 1);
    QVERIFY(startFindAt(nullptr, {own}));
    QCOMPARE(own->asked, 2);
    QVERIFY(!startFindAt(nullptr, {}));
}

void TestPaneFind::searchesATextInAPaneWithAFilter()
{
    auto *own = add(new OwnPane);
    auto *split = new QSplitter(own);
    auto *list = new QTableView;
    auto *detail = new QPlainTextEdit;
    detail->setReadOnly(true);
    split->addWidget(list);
    split->addWidget(detail);
    show();
    QVERIFY(startFindAt(list, {own}));
    QCOMPARE(own->asked, 1);
    QVERIFY(startFindAt(detail, {own}));
    QCOMPARE(own->asked, 1);
    QVERIFY(PaneFind::of(detail)->isVisible());
}

void TestPaneFind::searchesThePartOfASplitPane()
{
    auto *split = add(new QSplitter);
    auto *left = new QWidget;
    auto *line = new QLineEdit(left);
    auto *right = new QPlainTextEdit;
    split->addWidget(left);
    split->addWidget(right);
    show();
    QVERIFY(startFindAt(line, {m_pane.get()}));
    QCOMPARE(left->findChildren<PaneFind *>().size(), 1);
    QCOMPARE(right->findChildren<PaneFind *>().size(), 0);
}

QTEST_MAIN(TestPaneFind)
#include "tst_panefind.moc"
