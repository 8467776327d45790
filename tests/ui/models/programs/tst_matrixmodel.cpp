// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programsamples.h"
#include "ui/models/programs/matrixmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Cell = MatrixModel::Cell;

class TestMatrixModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void groupsServersWithWhatIsFoundLast();
    void tellsEveryKindOfCell();
    void aKeptSecretIsNoDifference();
    void countsWhatIsShown();
    void filtersByNameAndByWhatItStarts();
    void showsOnlyWhatDiffers();
    void rowsStayWhenOnlyTheirTextIsAnother();
    void hidesProgramsAndThoseThatAreNotInstalled();
    void aBrokenFileIsToldInItsHeader();
    void moreOfOneNameInAFileAreTold();
    void plannedChangesAreMarked();
    void aFoundServerWithoutItsProgramIsBroken();
    void everyRowReadsWhole();
    void hasRoomForFiftyServersInTenPrograms();

private:
    [[nodiscard]] QModelIndex at(const QString &name, const QString &file) const
    {
        return m_model->find(name, m_home->path(file));
    }
    [[nodiscard]] Cell kind(const QModelIndex &index) const
    {
        return Cell(m_model->data(index, MatrixModel::CellRole).toInt());
    }
    [[nodiscard]] int columnOf(const QString &title) const
    {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole) == title) {
                return column;
            }
        }
        return -1;
    }

    std::unique_ptr<ScratchHome> m_home;
    std::unique_ptr<MatrixModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

const QString kCursor = u".cursor/mcp.json"_s;
const QString kClaude = u".config/Claude/claude_desktop_config.json"_s;
const QString kCodex = u".codex/config.toml"_s;

} // namespace

void TestMatrixModel::init()
{
    m_home = std::make_unique<ScratchHome>();
    QVERIFY(fillHome(*m_home));
    m_model = std::make_unique<MatrixModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setState(stateOf(*m_home, {githubEntry()}));
}

void TestMatrixModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestMatrixModel::groupsServersWithWhatIsFoundLast()
{
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"Work"_s);
    QCOMPARE(m_model->index(1, 0).data().toString(), u"Only in other programs"_s);
    QCOMPARE(m_model->rowCount(m_model->index(1, 0)), 2); // broken, memory
}

void TestMatrixModel::tellsEveryKindOfCell()
{
    QCOMPARE(kind(at(u"github"_s, kCursor)), Cell::Different);
    QCOMPARE(at(u"github"_s, kCursor).data().toString(), u"2 difference(s)"_s);
    QCOMPARE(kind(at(u"github"_s, kClaude)), Cell::Same);
    QCOMPARE(kind(at(u"github"_s, kCodex)), Cell::Absent);
    QCOMPARE(kind(at(u"memory"_s, kCodex)), Cell::Found);
    QCOMPARE(kind(at(u"broken"_s, kCursor)), Cell::Broken);
    QCOMPARE(kind(m_model->find(u"github"_s, u"own"_s)), Cell::Kept);
    QCOMPARE(kind(m_model->find(u"memory"_s, u"own"_s)), Cell::NotKept);
    const QString tip = at(u"broken"_s, kCursor).data(Qt::WhatsThisRole).toString();
    QVERIFY2(tip.contains(u"line"_s), qPrintable(tip)); // where it is
    QVERIFY(!at(u"github"_s, kCursor).data(Qt::WhatsThisRole).toString().contains(u"swordfish"_s));
}

void TestMatrixModel::aKeptSecretIsNoDifference()
{
    ServerEntry entry = githubEntry();
    entry.arguments = {u"--old"_s};
    entry.environment = {{u"API_TOKEN"_s, u"swordfish1"_s}};
    m_model->setState(stateOf(*m_home, {withSecretInputs(entry, literalSecrets(entry))}));
    QCOMPARE(kind(at(u"github"_s, kCursor)), Cell::SecretKept);
    QCOMPARE(at(u"github"_s, kCursor).data().toString(), u"secret kept here"_s);
    const QString tip = at(u"github"_s, kCursor).data(Qt::WhatsThisRole).toString();
    QVERIFY2(tip.contains(u"API_TOKEN"_s) && !tip.contains(u"swordfish"_s), qPrintable(tip));
    QCOMPARE(m_model->counts(), (MatrixModel::Counts{.secretKept = 1, .different = 1, .broken = 1, .found = 1}));
}

void TestMatrixModel::countsWhatIsShown()
{
    QCOMPARE(m_model->counts(), (MatrixModel::Counts{.same = 1, .different = 1, .broken = 1, .found = 1}));
    m_model->setHidden({u"cursor"_s});
    QCOMPARE(m_model->counts(), (MatrixModel::Counts{.same = 1, .different = 0, .broken = 0, .found = 1}));
}

void TestMatrixModel::filtersByNameAndByWhatItStarts()
{
    m_model->setFilter(u"GH"_s); // of gh-mcp
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->hiddenRows(), 2);
    m_model->setFilter(u"nothing like this"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilter({});
    QCOMPARE(m_model->hiddenRows(), 0);
}

void TestMatrixModel::showsOnlyWhatDiffers()
{
    m_model->setShow(MatrixModel::Show::Different);
    QVERIFY(at(u"github"_s, kCursor).isValid() && !at(u"memory"_s, kCodex).isValid());
    m_model->setShow(MatrixModel::Show::Found);
    QVERIFY(!at(u"github"_s, kCursor).isValid() && at(u"memory"_s, kCodex).isValid());
    m_model->setShow(MatrixModel::Show::Planned);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestMatrixModel::rowsStayWhenOnlyTheirTextIsAnother()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_home->put(kCodex, "[mcp_servers.memory]\ncommand = \"mem\"\nargs = [\"x\"]\n"));
    m_model->setState(stateOf(*m_home, {githubEntry()}));
    QCOMPARE(reset.size(), 0);
    QVERIFY(changed.size() > 0);
    QVERIFY(m_home->put(kCodex, "[mcp_servers.other]\ncommand = \"mem\"\n"));
    m_model->setState(stateOf(*m_home, {githubEntry()}));
    QCOMPARE(reset.size(), 1);
    QVERIFY(at(u"other"_s, kCodex).isValid());
}

void TestMatrixModel::hidesProgramsAndThoseThatAreNotInstalled()
{
    QVERIFY(columnOf(u"Zed"_s) > columnOf(u"Cursor"_s));
    QCOMPARE(kind(m_model->find(u"github"_s, u"zed"_s)), Cell::Missing);
    m_model->setShowsMissing(false);
    QCOMPARE(columnOf(u"Zed"_s), -1);
    QCOMPARE(m_model->columnCount(), 6);
    m_model->setHidden({u"cursor"_s});
    QCOMPARE(columnOf(u"Cursor"_s), -1);
}

void TestMatrixModel::aBrokenFileIsToldInItsHeader()
{
    QVERIFY(m_home->put(kCursor, "{\"mcpServers\": {\"github\": {"));
    m_model->setState(stateOf(*m_home, {githubEntry()}));
    const int column = columnOf(u"Cursor"_s);
    QVERIFY(m_model->headerData(column, Qt::Horizontal, MatrixModel::FaultyRole).toBool());
    const QString tip = m_model->headerData(column, Qt::Horizontal, Qt::WhatsThisRole).toString();
    QVERIFY2(tip.contains(u"line 1"_s), qPrintable(tip));
    QVERIFY(!m_model->columns().at(column).isWritable);
}

void TestMatrixModel::moreOfOneNameInAFileAreTold()
{
    const QString file = u".claude.json"_s;
    QVERIFY(m_home->put(file, R"({"mcpServers": {"fs": {"command": "sh"}},
                                  "projects": {"/p": {"mcpServers": {"fs": {"command": "env"}}}}})"));
    m_model->setState(stateOf(*m_home, {githubEntry()}));
    const QModelIndex cell = at(u"fs"_s, file);
    QCOMPARE(cell.data().toString(), u"found +1"_s);
    const QString tip = cell.data(Qt::WhatsThisRole).toString();
    QVERIFY2(tip.contains(u"/p"_s), qPrintable(tip));
}

void TestMatrixModel::plannedChangesAreMarked()
{
    const std::shared_ptr<ProgramsState> state = stateOf(*m_home, {githubEntry()});
    ProgramPlan plan;
    plan.setLook(state->look);
    QVERIFY(plan.write(m_home->path(kCursor), githubEntry()));
    state->steps = plan.steps();
    state->files = plan.shownAfter();
    state->matrix = ServerMatrix::of(state->ours, state->files);
    m_model->setState(state);
    QVERIFY(at(u"github"_s, kCursor).data(MatrixModel::PlannedRole).toBool());
    QVERIFY(!at(u"github"_s, kClaude).data(MatrixModel::PlannedRole).toBool());
    QCOMPARE(at(u"github"_s, kCursor).data().toString(), u"will be same"_s); // and is not yet
    QCOMPARE(m_model->counts(), (MatrixModel::Counts{.same = 1, .broken = 1, .found = 1, .planned = 1}));
    m_model->setShow(MatrixModel::Show::Planned);
    QCOMPARE(m_model->hiddenRows(), 2);
}

void TestMatrixModel::aFoundServerWithoutItsProgramIsBroken()
{
    const std::shared_ptr<ProgramsState> state = stateOf(*m_home, {githubEntry()});
    StartFaults faults;
    state->startFaults = faults.in(state->files, {}); // nothing here is installed: gh-mcp, mem
    m_model->setState(state);
    const QModelIndex found = at(u"memory"_s, kCodex);
    QCOMPARE(kind(found), Cell::Found); // it can still be taken
    QCOMPARE(found.data().toString(), u"found, program missing"_s);
    const QString tip = found.data(Qt::WhatsThisRole).toString();
    QVERIFY2(tip.contains(u"mem"_s) && tip == found.data(MatrixModel::FaultRole).toString(), qPrintable(tip));
    QCOMPARE(at(u"github"_s, kClaude).data(MatrixModel::FaultRole).toString(), QString()); // that one is kept here
    QCOMPARE(m_model->counts(), (MatrixModel::Counts{.same = 1, .different = 1, .broken = 2, .found = 0}));
    m_model->setShow(MatrixModel::Show::Broken);
    QVERIFY(at(u"memory"_s, kCodex).isValid());
    QVERIFY(m_home->put(kCodex, "[mcp_servers.memory]\ncommand = \"sh\"\n"));
    const std::shared_ptr<ProgramsState> mended = stateOf(*m_home, {githubEntry()});
    mended->startFaults = faults.in(mended->files, {});
    m_model->setShow(MatrixModel::Show::All);
    m_model->setState(mended);
    QCOMPARE(at(u"memory"_s, kCodex).data().toString(), u"found"_s);
}

void TestMatrixModel::everyRowReadsWhole()
{
    QCOMPARE(at(u"github"_s, kCursor).data(Qt::AccessibleTextRole).toString(), u"github, Cursor: 2 difference(s)"_s);
    QCOMPARE(at(u"github"_s, kCodex).data(Qt::AccessibleTextRole).toString(), u"github, Codex CLI: absent"_s);
}

void TestMatrixModel::hasRoomForFiftyServersInTenPrograms()
{
    QByteArray servers;
    for (int i = 0; i < 50; ++i) {
        servers += (i ? "," : "") + QByteArray("\"server-") + QByteArray::number(i)
                   + R"(": {"command": "x", "args": [")" + QByteArray::number(i) + "\"]}";
    }
    const QByteArray file = "{\"mcpServers\": {" + servers + "}}";
    int put = 0;
    for (const ProgramFilePlace &place : programFilePlaces(m_home->places())) {
        const Program *program = programById(place.program);
        const bool isInHome = place.path.startsWith(m_home->path({})); // what is set for all of the machine is not ours
        if (put < 10 && isInHome && program->root == ConfigPath{u"mcpServers"_s} && place.path.endsWith(u".json"_s)) {
            put += m_home->put(QDir(m_home->path({})).relativeFilePath(place.path), file) ? 1 : 0;
        }
    }
    QCOMPARE(put, 10);
    m_model->setState(stateOf(*m_home, {githubEntry()}));
    QCOMPARE(m_model->state()->matrix.rows.size(), 52); // and github, memory
    QVERIFY(m_model->counts().found >= 500);
}

QTEST_GUILESS_MAIN(TestMatrixModel)
#include "tst_matrixmodel.moc"
