// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programsamples.h"
#include "ui/models/programs/celltexts.h"
#include "ui/models/programs/differencerows.h"

#include <QTest>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestCellTexts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsBothTextsWithTheLinesThatDiffer();
    void marksThePartOfALineThatDiffers();
    void showsNoSecret();
    void secretsThatDifferAreMarkedUnseen();
    void numbersLinesAsTheFileDoes();
    void sayOursInTheProgramsWords();
    void aFoundServerHasOneSide();
    void aFileInOneLineIsShownAllTheSame();

private:
    [[nodiscard]] CellTexts of(const QString &file, const QString &name) const
    {
        return cellTexts(*m_state, {.path = m_home->path(file), .name = name, .folder = {}});
    }
    [[nodiscard]] static QString lines(const SideText &text)
    {
        QStringList all;
        for (const EntryLine &line : text.lines) {
            all.append(line.text);
        }
        return all.join(u'\n');
    }

    std::unique_ptr<ScratchHome> m_home;
    std::shared_ptr<ProgramsState> m_state;
};

void TestCellTexts::init()
{
    m_home = std::make_unique<ScratchHome>();
    QVERIFY(fillHome(*m_home));
    m_state = stateOf(*m_home, {githubEntry()});
}

void TestCellTexts::showsBothTextsWithTheLinesThatDiffer()
{
    const CellTexts texts = of(u".cursor/mcp.json"_s, u"github"_s);
    QCOMPARE(texts.differences.size(), 2); // arguments, the variable
    QVERIFY2(lines(texts.own).contains(u"--new"_s), qPrintable(lines(texts.own)));
    QVERIFY2(lines(texts.there).contains(u"--old"_s), qPrintable(lines(texts.there)));
    QVERIFY(texts.there.lines.first().text.startsWith(u"\"github\""_s)); // without the file's indentation
    QVERIFY(!texts.there.lines.first().isDifferent);
    QVERIFY(!texts.there.lines.at(1).isDifferent); // the command
    QVERIFY(texts.there.lines.at(2).isDifferent);
}

void TestCellTexts::marksThePartOfALineThatDiffers()
{
    const CellTexts texts = of(u".cursor/mcp.json"_s, u"github"_s);
    const EntryLine &line = texts.there.lines.at(2);
    QCOMPARE(line.text.mid(line.from, line.length), u"old"_s);
}

void TestCellTexts::showsNoSecret()
{
    const CellTexts texts = of(u".cursor/mcp.json"_s, u"github"_s);
    QVERIFY2(!lines(texts.there).contains(u"swordfish"_s), qPrintable(lines(texts.there)));
    QVERIFY(lines(texts.there).contains(u"API_TOKEN"_s));
}

void TestCellTexts::secretsThatDifferAreMarkedUnseen()
{
    ServerEntry own = githubEntry();
    own.arguments = {u"--old"_s};
    own.environment = {{u"API_TOKEN"_s, u"marlin-222"_s}};
    m_state = stateOf(*m_home, {own});
    const CellTexts texts = of(u".cursor/mcp.json"_s, u"github"_s);
    QCOMPARE(texts.differences.size(), 1);
    const auto line = std::ranges::find_if(texts.there.lines, &EntryLine::isDifferent);
    QVERIFY(line != texts.there.lines.end());
    QCOMPARE(line->text.mid(line->from, line->length), u"••••"_s);
    DifferenceRows rows;
    rows.setProgram(u"Cursor"_s, true);
    rows.setRows(texts.differences);
    QCOMPARE(rows.index(0, 2).data().toString(), u"••••, another one"_s);
    const QString same(60, u'a');
    rows.setRows({{.field = EntryDifference::Field::Program, .one = same + u"b-end"_s, .other = same + u"c-end"_s}});
    QCOMPARE(rows.index(0, 1).data().toString(), u"…aaaaaaaab-end"_s); // where it differs
    QCOMPARE(rows.index(0, 2).data().toString(), u"…aaaaaaaac-end"_s);
    rows.setRows({{.field = EntryDifference::Field::Variable,
                   .name = u"KEY"_s,
                   .one = u"${input:gh}"_s,
                   .other = u"${input:github_token}"_s}});
    QVERIFY(rows.index(0, 3).data().toString().contains(u"another reference"_s));
}

void TestCellTexts::numbersLinesAsTheFileDoes()
{
    QCOMPARE(of(u".cursor/mcp.json"_s, u"github"_s).there.lines.first().number, 4);
    QCOMPARE(of(u".codex/config.toml"_s, u"memory"_s).there.lines.first().number, 3);
}

void TestCellTexts::sayOursInTheProgramsWords()
{
    const CellTexts texts = of(u".codex/config.toml"_s, u"github"_s);
    QVERIFY(texts.there.lines.isEmpty());
    QVERIFY2(lines(texts.own).contains(u"command = "_s), qPrintable(lines(texts.own)));
    QCOMPARE(texts.own.syntax, u"TOML"_s);
}

void TestCellTexts::aFoundServerHasOneSide()
{
    const CellTexts texts = of(u".codex/config.toml"_s, u"memory"_s);
    QVERIFY(texts.own.lines.isEmpty());
    QVERIFY2(lines(texts.there).contains(u"mem"_s), qPrintable(lines(texts.there)));
    QVERIFY(!lines(texts.there).contains(u"model"_s));
}

void TestCellTexts::aFileInOneLineIsShownAllTheSame()
{
    QVERIFY(m_home->put(u".cursor/mcp.json"_s, R"({"mcpServers":{"github":{"command":"gh-mcp","args":["--old"]}}})"));
    m_state = stateOf(*m_home, {githubEntry()});
    const CellTexts texts = of(u".cursor/mcp.json"_s, u"github"_s);
    QVERIFY2(lines(texts.there).contains(u"--old"_s), qPrintable(lines(texts.there)));
    QVERIFY(texts.there.lines.size() > 1);
}

QTEST_GUILESS_MAIN(TestCellTexts)
#include "tst_celltexts.moc"
