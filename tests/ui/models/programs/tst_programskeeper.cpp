// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/literalsecrets.h"
#include "core/hub/engine.h"
#include "core/hub/launch/valuevault.h"
#include "lastingstore.h"
#include "programsamples.h"
#include "tests/ui/enginefixture.h"
#include "ui/models/programs/programskeeper.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

const QString kCursor = u".cursor/mcp.json"_s;
const QString kCodex = u".codex/config.toml"_s;

const EngineThread::StoreMaker kLasting = [] { return std::make_unique<LastingMemory>(); };
const EngineThread::StoreMaker kPassing = [] { return std::make_unique<PassingMemory>(); };

} // namespace

/// Other programs' files from the window's side, over a real engine and real files in a scratch home.
class TestProgramsKeeper : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readsNothingBeforeItIsActive();
    void plansAndWritesOnlyOnApply();
    void keepsEveryOtherByte();
    void c03_aFileThatChangedMeanwhileIsNotWrittenAndSaysSo();
    void takesAServerIntoSignalbox();
    void c10_keepsSecretsOfWhatIsTakenWhereSecretsAreKept();
    void c10_takingAnotherHostForgetsWhatWasGivenForTheFirst();
    void aCancelledKeychainIsAskedAgain();
    void c10_takesNoSecretWhereNothingKeepsIt_data();
    void c10_takesNoSecretWhereNothingKeepsIt();
    void c10_aSecretThatWasTakenIsTheSame();
    void aLookAsksNoKeychain();
    void aPlaceThatIsChosenLaterIsFound();
    void takesBackASingleStepAndAll();
    void tellsOfWhatChangedOutsideAndNotOfItsOwnWriting();
    void acceptsADifference();
    void looksIntoAProjectFolder();
    void restoresAnEarlierVersion();
    void previewsWithoutSecrets();
    void previewsWhatIsTaken();
    void endsWhileItIsAtWork();

private:
    void make(const EngineThread::StoreMaker &store);
    [[nodiscard]] bool look(); ///< until the first state is there
    [[nodiscard]] QByteArray ownList() const
    {
        QFile file(m_engine->paths().configDir() + u"/servers.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString obstacle() const
    {
        const ProgramsStatePtr state = m_keeper->state();
        return state->taken.isEmpty() ? QString() : state->obstacleTo(state->taken.first());
    }
    void takeGithub() const { m_keeper->take({{.path = path(kCursor), .name = u"github"_s, .folder = {}}}); }
    [[nodiscard]] QString path(const QString &name) const { return m_home->path(name); }
    [[nodiscard]] const MatrixCell *cell(const QString &name, const QString &file) const
    {
        const ProgramsStatePtr state = m_keeper->state();
        const auto row = std::ranges::find(state->matrix.rows, name, &MatrixRow::name);
        for (int i = 0; row != state->matrix.rows.end() && i < state->files.size(); ++i) {
            if (state->files.at(i).place.path == path(file)) {
                return &row->cells.at(i + 1);
            }
        }
        return nullptr;
    }

    std::unique_ptr<ScratchHome> m_home;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ProgramsKeeper> m_keeper;
};

void TestProgramsKeeper::init()
{
    m_home = std::make_unique<ScratchHome>();
    QVERIFY(fillHome(*m_home));
    make(kLasting);
}

void TestProgramsKeeper::make(const EngineThread::StoreMaker &store)
{
    m_keeper.reset();
    m_engine = std::make_unique<EngineFixture>(store);
    QVERIFY(!m_engine->add(githubEntry()).isEmpty());
    m_keeper = std::make_unique<ProgramsKeeper>(
        *m_engine->link, ProgramsPlaces{m_home->places(), path(u"kept/versions"_s), path(u"kept/programs.json"_s),
                                        m_engine->paths().dataDir()});
}

void TestProgramsKeeper::cleanup()
{
    m_keeper.reset();
    m_engine.reset();
    m_home.reset();
}

bool TestProgramsKeeper::look()
{
    m_keeper->setActive();
    return QTest::qWaitFor([this] { return m_keeper->state() && m_keeper->state()->matrix.rows.size() >= 3; });
}

void TestProgramsKeeper::readsNothingBeforeItIsActive()
{
    QTest::qWait(50);
    QVERIFY(!m_keeper->state());
    QVERIFY(!QFile::exists(path(u"kept/versions"_s)));
    QVERIFY(look());
    QCOMPARE(cell(u"github"_s, kCursor)->state, MatrixCell::State::Different);
}

void TestProgramsKeeper::plansAndWritesOnlyOnApply()
{
    QVERIFY(look());
    const QByteArray before = m_home->bytes(kCodex);
    m_keeper->copy(githubEntry(), {path(kCodex), path(kCursor)});
    QTRY_COMPARE(m_keeper->state()->changes.size(), 2);
    QCOMPARE(cell(u"github"_s, kCodex)->state, MatrixCell::State::Same); // as it would be
    QCOMPARE(m_home->bytes(kCodex), before);
    QSignalSpy applied(m_keeper.get(), &ProgramsKeeper::applied);
    m_keeper->apply();
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(m_home->bytes(kCodex).contains("[mcp_servers.github]"));
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty());
    QTRY_COMPARE(cell(u"github"_s, kCursor)->state, MatrixCell::State::Same);
}

void TestProgramsKeeper::keepsEveryOtherByte()
{
    QVERIFY(look());
    m_keeper->remove({{.path = path(kCursor), .name = u"broken"_s, .folder = {}}});
    QTRY_COMPARE(m_keeper->state()->changes.size(), 1);
    m_keeper->apply();
    QTRY_VERIFY(!m_home->bytes(kCursor).contains("broken"));
    QVERIFY(m_home->bytes(kCursor).startsWith("{\n    // mine\n    \"mcpServers\": {\n        \"github\""));
    QVERIFY(m_home->bytes(kCursor).contains("swordfish1")); // what is there is not masked in the file
}

void TestProgramsKeeper::c03_aFileThatChangedMeanwhileIsNotWrittenAndSaysSo()
{
    QVERIFY(look());
    m_keeper->copy(githubEntry(), {path(kCodex), path(kCursor)});
    QTRY_COMPARE(m_keeper->state()->changes.size(), 2);
    const QByteArray other = "[mcp_servers.memory]\ncommand = \"another\"\n";
    QSignalSpy applied(m_keeper.get(), &ProgramsKeeper::applied);
    QVERIFY(m_home->put(kCodex, other)); // the watch settles first
    m_keeper->apply();
    QTRY_COMPARE(applied.size(), 1);
    const auto changes = applied.first().first().value<QList<AppliedChange>>();
    QCOMPARE(changes.size(), 2);
    const auto codex = std::ranges::find(changes, path(kCodex), &AppliedChange::path);
    QVERIFY(codex != changes.end() && codex->error);
    QVERIFY2(!codex->error->message.isEmpty(), "it is said why");
    QCOMPARE(m_home->bytes(kCodex), other);
    QVERIFY(m_home->bytes(kCursor).contains("--new")); // the other one is written
    QTRY_COMPARE(m_keeper->state()->steps.size(), 1);  // it can be applied once more
    m_keeper->apply();
    QTRY_VERIFY(m_home->bytes(kCodex).contains("another") && m_home->bytes(kCodex).contains("github"));
}

void TestProgramsKeeper::takesAServerIntoSignalbox()
{
    QVERIFY(look());
    m_keeper->take({{.path = path(kCodex), .name = u"memory"_s, .folder = {}}});
    QTRY_COMPARE(m_keeper->state()->taken.size(), 1);
    QVERIFY(!m_engine->link->serverByName(u"memory"_s));
    m_keeper->apply();
    QTRY_VERIFY(m_engine->link->serverByName(u"memory"_s));
    QCOMPARE(m_engine->link->serverByName(u"memory"_s)->entry.command, u"mem"_s);
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty());
    m_keeper->take({{.path = path(kCursor), .name = u"github"_s, .folder = {}}});
    QTRY_COMPARE(m_keeper->state()->taken.size(), 1);
    m_keeper->apply();
    QTRY_COMPARE(m_engine->link->serverByName(u"github"_s)->entry.arguments, QStringList{u"--old"_s});
    QCOMPARE(m_engine->link->serverByName(u"github"_s)->entry.group, u"Work"_s); // ours alone knows it
}

void TestProgramsKeeper::c10_keepsSecretsOfWhatIsTakenWhereSecretsAreKept()
{
    QVERIFY(look());
    takeGithub();
    QTRY_COMPARE(m_keeper->state()->taken.size(), 1);
    QSignalSpy applied(m_keeper.get(), &ProgramsKeeper::applied);
    m_keeper->apply();
    QTRY_COMPARE(applied.size(), 1);
    const auto changes = applied.first().first().value<QList<AppliedChange>>();
    QCOMPARE(changes.size(), 1);
    QVERIFY(!changes.first().error && changes.first().path.isEmpty());
    QCOMPARE(changes.first().server, u"github"_s);
    QTRY_COMPARE(m_engine->link->serverByName(u"github"_s)->entry.environment,
                 (QList<QPair<QString, QString>>{{u"API_TOKEN"_s, u"${input:API_TOKEN}"_s}}));
    QCOMPARE(m_engine->link->serverByName(u"github"_s)->entry.id, changes.first().id);
    QVERIFY2(ownList().contains("github") && !ownList().contains("swordfish"), ownList().constData());
    ValueVault::Values kept;
    m_engine->link->askLater<ValueVault::Values>(
        this,
        [id = changes.first().id](Engine &engine, const std::function<void(const ValueVault::Values &)> &done) {
            ValueVault(*engine.secrets(), id).load(&engine, [done](const Result<ValueVault::Values> &values) {
                done(values.value_or(ValueVault::Values()));
            });
        },
        [&](const ValueVault::Values &values) { kept = values; });
    QTRY_COMPARE(kept.value(u"input:API_TOKEN"_s), u"swordfish1"_s);
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty());
}

void TestProgramsKeeper::c10_takingAnotherHostForgetsWhatWasGivenForTheFirst()
{
    const auto take = [this](const QByteArray &host, const QByteArray &key) {
        QVERIFY(m_home->put(kCursor,
                            R"({"mcpServers": {"n": {"url": "https://HOST/mcp", "headers": {"X-Api-Key": "KEY"}}}})"_ba
                                .replace("HOST", host)
                                .replace("KEY", key)));
        m_keeper->lookAgain();
        QTRY_VERIFY(cell(u"n"_s, kCursor) && m_keeper->state()->steps.isEmpty());
        const bool isKnown = m_engine->link->serverByName(u"n"_s) != nullptr;
        QTRY_VERIFY(!isKnown || cell(u"n"_s, kCursor)->state == MatrixCell::State::Different); // it is read anew
        m_keeper->take({{.path = path(kCursor), .name = u"n"_s, .folder = {}}});
        QTRY_COMPARE(m_keeper->state()->taken.size(), 1);
        m_keeper->apply();
        QTRY_VERIFY(ownList().contains(host) && m_keeper->state()->steps.isEmpty());
    };
    const auto kept = [this](const QString &id) {
        std::optional<ValueVault::Values> values;
        m_engine->link->askLater<ValueVault::Values>(
            this,
            [id](Engine &engine, const std::function<void(const ValueVault::Values &)> &done) {
                ValueVault(*engine.secrets(), id).load(&engine, [done](const Result<ValueVault::Values> &read) {
                    done(read.value_or(ValueVault::Values()));
                });
            },
            [&values](const ValueVault::Values &read) { values = read; });
        return QTest::qWaitFor([&values] { return values.has_value(); }) ? *values : ValueVault::Values();
    };
    QVERIFY(look());
    take("a.example", "swordfish1");
    QTRY_VERIFY(m_engine->link->serverByName(u"n"_s));
    const QString id = m_engine->link->serverByName(u"n"_s)->entry.id;
    QCOMPARE(kept(id).value(u"input:X_API_KEY"_s), u"swordfish1"_s);
    take("b.example", "${input:X_API_KEY}");
    QVERIFY(!kept(id).contains(u"input:X_API_KEY"_s));
}

void TestProgramsKeeper::aCancelledKeychainIsAskedAgain()
{
    make([] { return std::make_unique<RefusingMemory>(1); });
    QVERIFY(look());
    takeGithub();
    QTRY_COMPARE(m_keeper->state()->taken.size(), 1);
    QSignalSpy applied(m_keeper.get(), &ProgramsKeeper::applied);
    m_keeper->apply();
    QTRY_COMPARE(applied.size(), 1);
    const auto changes = applied.first().first().value<QList<AppliedChange>>();
    QVERIFY(changes.first().error);
    QCOMPARE(changes.first().error->message, u"You cancelled the keychain’s question."_s);
    QVERIFY(changes.first().error->advice.contains(u"Try again"_s));
    m_keeper->apply(); // it is asked once more
    QTRY_COMPARE(m_engine->link->serverByName(u"github"_s)->entry.arguments, QStringList{u"--old"_s});
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty());
}

void TestProgramsKeeper::c10_takesNoSecretWhereNothingKeepsIt_data()
{
    QTest::addColumn<bool>("hasStore");
    QTest::newRow("no store") << false;
    QTest::newRow("a store until the end of the run") << true;
}

void TestProgramsKeeper::c10_takesNoSecretWhereNothingKeepsIt()
{
    QFETCH(const bool, hasStore);
    make(hasStore ? kPassing : EngineThread::StoreMaker());
    QVERIFY(look());
    const QByteArray before = ownList();
    takeGithub();
    QTRY_VERIFY2(obstacle().startsWith(u"github"_s), qPrintable(obstacle())); // before anything is written
    QVERIFY2(obstacle().contains(u"no place that keeps secrets"_s), qPrintable(obstacle()));
    QVERIFY2(obstacle().contains(u"keychain"_s), qPrintable(obstacle())); // and what to do
    m_keeper->take({{.path = path(kCodex), .name = u"memory"_s, .folder = {}}});
    m_keeper->remove({{.path = path(kCursor), .name = u"broken"_s, .folder = {}}});
    QTRY_COMPARE(m_keeper->state()->steps.size(), 3);
    QSignalSpy applied(m_keeper.get(), &ProgramsKeeper::applied);
    m_keeper->apply();
    QTRY_COMPARE(applied.size(), 1);
    const auto changes = applied.first().first().value<QList<AppliedChange>>();
    QCOMPARE(changes.size(), 3);
    for (const AppliedChange &change : changes) {
        QCOMPARE(change.error.has_value(), change.server == u"github"_s);
    }
    QTRY_VERIFY(m_engine->link->serverByName(u"memory"_s)); // the others are done
    QVERIFY(!m_home->bytes(kCursor).contains("broken"));
    QVERIFY(!ownList().contains("swordfish") && !ownList().contains("--old"));
    QVERIFY(m_home->bytes(kCursor).contains("swordfish1")); // where it was
    QTRY_COMPARE(m_keeper->state()->steps.size(), 1);       // it can be applied once there is a place
    QCOMPARE(m_keeper->state()->steps.first().name, u"github"_s);
    QVERIFY(before.contains("github") && ownList().contains("--new"));
}

void TestProgramsKeeper::c10_aSecretThatWasTakenIsTheSame()
{
    QVERIFY(look());
    takeGithub();
    QTRY_COMPARE(m_keeper->state()->taken.size(), 1);
    m_keeper->apply();
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty());
    QTRY_COMPARE(cell(u"github"_s, kCursor)->state, MatrixCell::State::Same);
    QVERIFY(!cell(u"github"_s, kCursor)->kept.join(u' ').contains(u"swordfish"_s));
    QByteArray other = m_home->bytes(kCursor);
    QVERIFY(m_home->put(kCursor, other.replace("swordfish1", "swordfish2")));
    QTRY_COMPARE(cell(u"github"_s, kCursor)->state, MatrixCell::State::Different);
    QCOMPARE(cell(u"github"_s, kCursor)->differences.size(), 1);
    QVERIFY(!cell(u"github"_s, kCursor)->differences.first().contains(u"swordfish"_s));
}

void TestProgramsKeeper::aLookAsksNoKeychain()
{
    std::atomic_int reads = 0;
    class CountedMemory : public LastingMemory
    {
    public:
        explicit CountedMemory(std::atomic_int &reads)
            : m_reads(reads)
        {
        }
        void read(const QString &key, QObject *context, Read done) override
        {
            ++m_reads;
            LastingMemory::read(key, context, std::move(done));
        }

    private:
        std::atomic_int &m_reads;
    };
    make([&reads] { return std::make_unique<CountedMemory>(reads); });
    ServerEntry entry = githubEntry();
    entry.name = u"kept"_s;
    entry.environment = {{u"API_TOKEN"_s, u"swordfish3"_s}};
    QVERIFY(!m_engine->add(withSecretInputs(entry, literalSecrets(entry))).isEmpty());
    QVERIFY(m_home->put(kCursor, R"({"mcpServers": {"kept": {"command": "gh-mcp", "args": ["--new"],
        "env": {"API_TOKEN": "swordfish3"}}}})"));
    const int before = reads;
    QVERIFY(look());
    QTRY_VERIFY(cell(u"kept"_s, kCursor) && cell(u"kept"_s, kCursor)->state == MatrixCell::State::Kept);
    m_keeper->lookAgain();
    QSignalSpy looked(m_keeper.get(), &ProgramsKeeper::changed);
    QTRY_VERIFY(!looked.isEmpty());
    QCOMPARE(cell(u"kept"_s, kCursor)->state, MatrixCell::State::Kept);
    QCOMPARE(int(reads), before);
    cleanup(); // before what the store counts in
}

void TestProgramsKeeper::aPlaceThatIsChosenLaterIsFound()
{
    std::atomic_bool isLasting = false;
    class ChangingMemory : public MemoryStore
    {
    public:
        explicit ChangingMemory(const std::atomic_bool &isLastingNow)
            : m_isLastingNow(isLastingNow)
        {
        }
        [[nodiscard]] bool isPersistent() const override { return m_isLastingNow; }

    private:
        const std::atomic_bool &m_isLastingNow;
    };
    make([&isLasting] { return std::make_unique<ChangingMemory>(isLasting); });
    QVERIFY(look());
    takeGithub();
    QTRY_VERIFY(!obstacle().isEmpty());
    isLasting = true;
    m_keeper->setActive(); // the page is shown again
    QTRY_COMPARE(obstacle(), QString());
    QCOMPARE(m_keeper->state()->taken.size(), 1);
    m_keeper->apply();
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty());
    QTRY_COMPARE(m_engine->link->serverByName(u"github"_s)->entry.arguments, QStringList{u"--old"_s});
    QVERIFY(!ownList().contains("swordfish"));
    cleanup(); // before what the store looks at
}

void TestProgramsKeeper::takesBackASingleStepAndAll()
{
    QVERIFY(look());
    m_keeper->copy(githubEntry(), {path(kCodex), path(kCursor)});
    QTRY_COMPARE(m_keeper->state()->steps.size(), 2);
    m_keeper->takeBack(m_keeper->state()->steps.first().id);
    QTRY_COMPARE(m_keeper->state()->steps.size(), 1);
    m_keeper->discard();
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty() && m_keeper->state()->changes.isEmpty());
}

void TestProgramsKeeper::tellsOfWhatChangedOutsideAndNotOfItsOwnWriting()
{
    QVERIFY(look());
    QSignalSpy changed(m_keeper.get(), &ProgramsKeeper::filesChanged);
    m_keeper->copy(githubEntry(), {path(kCursor)});
    QTRY_COMPARE(m_keeper->state()->steps.size(), 1);
    m_keeper->apply();
    QTRY_COMPARE(cell(u"github"_s, kCursor)->state, MatrixCell::State::Same);
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty());
    QVERIFY(m_home->put(kCodex, "[mcp_servers.memory]\ncommand = \"another\"\n"));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toStringList(), QStringList{path(kCodex)});
}

void TestProgramsKeeper::acceptsADifference()
{
    QVERIFY(look());
    const ProgramSpot spot{.path = path(kCursor), .name = u"github"_s, .folder = {}};
    const ServerEntry there = m_keeper->state()->file(spot.path)->server(spot.name)->entry;
    m_keeper->accept(spot, m_engine->link->serverByName(u"github"_s)->entry, there);
    QTRY_VERIFY(cell(u"github"_s, kCursor)->isAccepted);
    m_keeper->refuse(spot);
    QTRY_VERIFY(!cell(u"github"_s, kCursor)->isAccepted);
}

void TestProgramsKeeper::looksIntoAProjectFolder()
{
    QVERIFY(look());
    QVERIFY(m_home->put(u"work/.mcp.json"_s, R"({"mcpServers": {"there": {"command": "x"}}})"));
    m_keeper->addProject(path(u"work"_s));
    QTRY_VERIFY(m_keeper->state()->file(path(u"work/.mcp.json"_s)));
    QCOMPARE(m_keeper->state()->choices.projects, QStringList{path(u"work"_s)});
    m_keeper->removeProject(path(u"work"_s));
    QTRY_VERIFY(!m_keeper->state()->file(path(u"work/.mcp.json"_s)));
}

void TestProgramsKeeper::restoresAnEarlierVersion()
{
    QVERIFY(look());
    const QByteArray first = m_home->bytes(kCursor);
    m_keeper->remove({{.path = path(kCursor), .name = u"github"_s, .folder = {}}});
    QTRY_COMPARE(m_keeper->state()->changes.size(), 1);
    m_keeper->apply();
    QTRY_VERIFY(!m_home->bytes(kCursor).contains("github"));
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty());
    QList<VersionFacts> history;
    m_keeper->history(path(kCursor), this, [&](const QList<VersionFacts> &all) { history = all; });
    QTRY_COMPARE(history.size(), 2);
    QVERIFY(history.first().isNow && history.first().version.by == FileVersion::By::Signalbox);
    QVERIFY(history.last().servers.contains(u"github"_s));
    LineDiffPtr diff;
    m_keeper->difference(path(kCursor), history.last().version.id, this, [&](const LineDiffPtr &made) { diff = made; });
    QTRY_VERIFY(diff);
    QVERIFY(diff->removed > 0 && !diff->before.contains("swordfish"));
    m_keeper->restore(path(kCursor), history.last().version.id, {});
    QTRY_COMPARE(m_keeper->state()->changes.size(), 1);
    m_keeper->apply();
    QTRY_COMPARE(m_home->bytes(kCursor), first);
}

void TestProgramsKeeper::previewsWithoutSecrets()
{
    QVERIFY(look());
    m_keeper->copy(githubEntry(), {path(kCursor)});
    QTRY_COMPARE(m_keeper->state()->changes.size(), 1);
    QList<LineDiffPtr> diffs;
    m_keeper->preview(this, [&](const QList<LineDiffPtr> &made) { diffs = made; });
    QTRY_COMPARE(diffs.size(), 1);
    QVERIFY(!diffs.first()->isSame());
    QVERIFY(!diffs.first()->before.contains("swordfish") && !diffs.first()->after.contains("swordfish"));
}

void TestProgramsKeeper::previewsWhatIsTaken()
{
    QVERIFY(look());
    takeGithub();
    m_keeper->take({{.path = path(kCodex), .name = u"memory"_s, .folder = {}}});
    QTRY_COMPARE(m_keeper->state()->taken.size(), 2);
    QList<LineDiffPtr> diffs;
    m_keeper->preview(this, [&](const QList<LineDiffPtr> &made) { diffs = made; });
    QTRY_COMPARE(diffs.size(), 1); // the own list is one
    const LineDiff &own = *diffs.first();
    QVERIFY2(own.before.contains("--new") && !own.before.contains("memory"), own.before.constData());
    QVERIFY2(own.after.contains("--old") && own.after.contains("\"mem\""), own.after.constData());
    QVERIFY2(own.after.contains("${input:API_TOKEN}") && !own.after.contains("swordfish"), own.after.constData());
    QVERIFY(own.added > 0 && own.removed > 0);
}

void TestProgramsKeeper::endsWhileItIsAtWork()
{
    m_keeper->setActive();
    m_keeper->copy(githubEntry(), {path(kCursor)});
    m_keeper->apply();
    m_keeper.reset(); // waits for its thread, and nothing comes after it
}

QTEST_GUILESS_MAIN(TestProgramsKeeper)
#include "tst_programskeeper.moc"
