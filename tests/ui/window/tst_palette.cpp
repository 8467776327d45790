// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette.h"

#include "tests/ui/enginefixture.h"
#include "ui/models/palette/palettemodel.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QListView>
#include <QVBoxLayout>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Kind = PaletteItem::Kind;

class TestPalette : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init();
    void cleanup();
    void opensFindsAndChooses();
    void escGivesTheFocusBack();
    void arrowsPassWhatMakesNoSense();
    void aClickChooses();
    void goesWhenTheFocusGoes();
    void staysInTheWindow();
    void returnWaitsForWhatIsSearched();

private:
    QStringList found() const;

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;
    Palette *m_palette = nullptr;
    QList<PaletteItem> m_chosen;
};

void TestPalette::init()
{
    m_engine = std::make_unique<EngineFixture>();
    const QList<PaletteItem> commands{PaletteItem::ofCommand(1, u"Alpha"_s, {}),
                                      PaletteItem::ofCommand(2, u"Beta"_s, {}, {}, false),
                                      PaletteItem::ofCommand(3, u"Gamma ray"_s, {})};
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 500);
    m_palette = new Palette(new PaletteModel(*m_engine->link, [commands] { return commands; }), m_window.get());
    m_palette->setKeys(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_other = new QLineEdit(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_palette);
    column->addWidget(m_other);
    column->addStretch();
    connect(m_palette, &Palette::chosen, this, [this](const PaletteItem &item) { m_chosen.append(item); });
    m_chosen.clear();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
    QVERIFY(!m_palette->isOpen());
}

void TestPalette::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

QStringList TestPalette::found() const
{
    QStringList texts;
    for (int row = 0; row < m_palette->view()->model()->rowCount(); ++row) {
        texts.append(m_palette->view()->model()->index(row, 0).data().toString());
    }
    return texts;
}

void TestPalette::opensFindsAndChooses()
{
    m_palette->open();
    QVERIFY(m_palette->isOpen());
    QVERIFY(m_palette->hasFocus());
    QCOMPARE(found(), (QStringList{u"Alpha"_s, u"Beta"_s, u"Gamma ray"_s}));
    QTest::keyClicks(m_palette, u"ray"_s);
    QCOMPARE(found(), QStringList{u"Gamma ray"_s});
    QTest::keyClick(m_palette, Qt::Key_Return);
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.first().command, 3);
    QVERIFY(!m_palette->isOpen());
    QVERIFY(m_other->hasFocus());
    QVERIFY(m_palette->text().isEmpty());
    m_palette->open();
    QCOMPARE(found(), (QStringList{u"Gamma ray"_s, u"Alpha"_s, u"Beta"_s}));
}

void TestPalette::escGivesTheFocusBack()
{
    m_palette->open();
    QTest::keyClicks(m_palette, u"nothing like it"_s);
    QVERIFY(found().isEmpty());
    QVERIFY(m_palette->isOpen()); // it says so
    QTest::keyClick(m_palette, Qt::Key_Return);
    QVERIFY(m_chosen.isEmpty());
    QTest::keyClick(m_palette, Qt::Key_Escape);
    QVERIFY(!m_palette->isOpen());
    QVERIFY(m_other->hasFocus());
}

void TestPalette::arrowsPassWhatMakesNoSense()
{
    m_palette->open();
    QCOMPARE(m_palette->view()->currentIndex().row(), 0);
    QTest::keyClick(m_palette, Qt::Key_Down);
    QCOMPARE(m_palette->view()->currentIndex().row(), 2);
    QTest::keyClick(m_palette, Qt::Key_Down);
    QCOMPARE(m_palette->view()->currentIndex().row(), 0);
    QTest::keyClick(m_palette, Qt::Key_Up);
    QCOMPARE(m_palette->view()->currentIndex().row(), 2);
    QTest::keyClick(m_palette, Qt::Key_PageUp);
    QCOMPARE(m_palette->view()->currentIndex().row(), 0);
    QVERIFY(m_palette->hasFocus());
}

void TestPalette::aClickChooses()
{
    m_palette->open();
    const QListView *view = m_palette->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
    QVERIFY(m_chosen.isEmpty()); // it makes no sense now
    QVERIFY(m_palette->isOpen());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(2, 0)).center());
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.first().command, 3);
}

void TestPalette::goesWhenTheFocusGoes()
{
    m_palette->open();
    QTest::keyClicks(m_palette, u"al"_s);
    m_other->setFocus();
    QVERIFY(!m_palette->isOpen());
    QVERIFY(m_other->hasFocus());
    QVERIFY(m_palette->text().isEmpty());
}

void TestPalette::staysInTheWindow()
{
    m_palette->open();
    for (const QSize size : {QSize(300, 200), QSize(1400, 700), QSize(240, 120)}) {
        m_window->resize(size);
        const QWidget *frame = m_palette->view()->parentWidget();
        QTRY_VERIFY2(m_window->rect().contains(frame->geometry()), qPrintable(QString::number(size.width())));
    }
}

void TestPalette::returnWaitsForWhatIsSearched()
{
    QList<PaletteItem> many;
    for (int i = 0; i < 2 * PaletteModel::kFew; ++i) {
        many.append(PaletteItem::ofCommand(i, u"command %1"_s.arg(i), {}));
    }
    auto *model = new PaletteModel(*m_engine->link, [many] { return many; });
    auto *palette = new Palette(model, m_window.get());
    connect(palette, &Palette::chosen, this, [this](const PaletteItem &item) { m_chosen.append(item); });
    palette->show();
    palette->open();
    QTest::keyClicks(palette, u"3999"_s);
    QVERIFY(model->isSearching());
    QTest::keyClick(palette, Qt::Key_Return);
    QVERIFY(m_chosen.isEmpty()); // what was listed was found for other letters
    QTRY_COMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.first().command, 3999);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
