// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundleentry.h"
#include "core/catalog/bundles/bundlepacker.h"
#include "core/catalog/bundles/bundlestore.h"
#include "core/catalog/values/entryorigin.h"
#include "tests/core/catalog/bundles/zipbytes.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/form/formview.h"
#include "ui/manage/bundles/bundleremoval.h"
#include "ui/manage/bundles/bundlesheet.h"
#include "ui/manage/bundles/bundlespage.h"
#include "ui/models/form/formmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The tab Bundles over real files, a real store and a real engine.
class TestBundlesPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatABundleIsWhileThereIsNone();
    void showsWhatAFileIsAndUnpacksNothing();
    void takesADroppedFile();
    void refusesWhatCannotBeInstalled();
    void saysWhatIsNoBundle();
    void installsWithWhatWasTyped();
    void keepsWhatIsTypedWhileServersChange();
    void keepsUnfinishedSettingsWhileAnotherIsLookedAt();
    void addsAServerOfOneThatIsInstalled();
    void updatesAServerThatRuns();
    void removesAfterAsking();
    void keepsAllOnANo();
    void packsAFolderAndShowsIt();
    void showsHostileTextAsText();
    void everyControlHasAName();
    void leavesPictures();

private:
    void show();
    void open(const QString &path) const;
    QString write(const QString &name, const QByteArray &bytes) const;
    /// A bundle with a program that is a server.
    QString packTools(const QByteArray &version) const;
    void install(const QString &path) const;
    void chooseInstalled(int row) const;
    void grab(const QString &name) const;
    template<typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        auto *found = m_page->findChild<Widget *>(name);
        return found ? found : m_page->bar()->findChild<Widget *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return part<QPushButton>(u"bundles:"_s + name); }
    [[nodiscard]] BundleStore store() const { return BundleStore(m_engine->paths().dataDir()); }
    [[nodiscard]] BundleSheet *sheet() const { return part<BundleSheet>(u"bundles:sheet"_s); }

    Theme *m_theme = nullptr;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    BundlesPage *m_page = nullptr;
};

void TestBundlesPage::initTestCase()
{
    registerIcons();
    m_theme = new Theme(qApp);
    m_theme->setMode(Theme::Mode::Dark);
    m_theme->apply();
}

void TestBundlesPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<EngineFixture>();
    QTRY_VERIFY(m_engine->link->isReady());
    show();
}

void TestBundlesPage::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_folder.reset();
}

void TestBundlesPage::show()
{
    m_window = std::make_unique<QWidget>();
    m_page = new BundlesPage(*m_engine->link, m_engine->paths().dataDir(), m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    m_page->bar()->setFixedHeight(36);
    column->addWidget(m_page->bar());
    column->addWidget(m_page, 1);
    m_window->resize(1100, 640);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestBundlesPage::open(const QString &path) const
{
    m_page->open(path);
    QTRY_VERIFY(button(u"open"_s)->isEnabled()); // nothing is being worked on any more
}

QString TestBundlesPage::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
        qFatal("no room for a test's file");
    }
    return path;
}

QString TestBundlesPage::packTools(const QByteArray &version) const
{
    write(u"tools/manifest.json"_s,
          R"({"manifest_version": "0.3", "name": "tools", "version": ")" + version + R"(", "description": "Has tools.",
 "author": {"name": "Ada"}, "server": {"type": "binary", "entry_point": "server",
 "mcp_config": {"command": "${__dirname}/server", "args": ["--tools", "3"]}}})");
    QFile::copy(EngineFixture::fakeEntry({}).command, m_folder->filePath(u"tools/server"_s));
    const QString file = m_folder->filePath(QString::fromLatin1(version) + u".mcpb"_s);
    const Result<PackedBundle> packed = packBundle(m_folder->filePath(u"tools"_s), file);
    if (!packed) {
        qFatal("%s", qPrintable(packed.error().message));
    }
    return file;
}

void TestBundlesPage::install(const QString &path) const
{
    const Result<Bundle> bundle = readBundle(path);
    QVERIFY(bundle);
    QVERIFY(store().install(*bundle));
    m_page->hide();
    m_page->show(); // looks at what is installed
}

void TestBundlesPage::chooseInstalled(int row) const
{
    auto *table = part<RowsTable>(u"bundles:installed"_s);
    QTRY_VERIFY(table->model()->rowCount() > row);
    table->setCurrentIndex(table->model()->index(row, 0));
}

/// For whoever wants to look at it.
void TestBundlesPage::grab(const QString &name) const
{
    if (const QString folder = qEnvironmentVariable("SIGNALBOX_PICTURES"); !folder.isEmpty()) {
        QVERIFY(m_window->grab().save(folder + u"/bundles-"_s + name + u".png"_s));
    }
}

void TestBundlesPage::saysWhatABundleIsWhileThereIsNone()
{
    QVERIFY(textsIn(*m_page).contains(u"A bundle (.mcpb) is a server with all it needs in one file"_s));
    QVERIFY(!part<RowsTable>(u"bundles:installed"_s)->isVisible());
    QVERIFY(!sheet()->isVisible());
}

void TestBundlesPage::showsWhatAFileIsAndUnpacksNothing()
{
    open(write(u"notes.mcpb"_s, goodBundle().bytes()));
    QTRY_VERIFY(sheet()->isVisible());
    const QString texts = textsIn(*sheet());
    for (const QString &words : {u"Notes 1.0.0"_s, u"Ada"_s, u"with your rights"_s, u"NOTES_KEY"_s, u"add_note"_s,
                                 u"nothing shows who made it"_s}) {
        QVERIFY2(texts.contains(words), qPrintable(words));
    }
    QVERIFY(button(u"install"_s)->isVisible() && button(u"install"_s)->isEnabled());
    QVERIFY(!button(u"remove"_s)->isVisible());
    auto *tabs = part<InnerTabs>(u"bundles:tabs"_s);
    QCOMPARE(tabs->count(), 4);
    tabs->setCurrentIndex(2);
    auto *contents = part<RowsTable>(u"bundles:contents"_s);
    QVERIFY(contents->isVisible());
    QCOMPARE(contents->model()->rowCount(), 2);
    const QAbstractItemModelTester tester(contents->model());
    QCOMPARE(contents->model()->index(1, 0).data().toString(), u"server/index.js"_s);
    tabs->setCurrentIndex(3);
    QVERIFY(part<JsonView>(u"bundles:manifest"_s)->isVisible());
    QVERIFY(store().all().isEmpty());
    QVERIFY(m_engine->link->servers().isEmpty());
}

void TestBundlesPage::takesADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"notes.mcpb"_s, goodBundle().bytes()))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page, &drop);
    QTRY_VERIFY(sheet()->isVisible());
    QMimeData other;
    other.setUrls({QUrl::fromLocalFile(write(u"notes.txt"_s, "x"))});
    QDragEnterEvent refused(QPoint(10, 10), Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page, &refused);
    QVERIFY(!refused.isAccepted());
}

void TestBundlesPage::refusesWhatCannotBeInstalled()
{
    open(write(u"hostile.mcpb"_s, goodBundle().add("../out", "x").bytes()));
    QTRY_VERIFY(sheet()->isVisible());
    QVERIFY(!button(u"install"_s)->isEnabled());
    QVERIFY(part<PlainLabel>(u"bundles:trouble"_s)->rawText().contains(u"leads out of the folder"_s));
    auto *findings = part<RowsTable>(u"bundles:findings"_s);
    QVERIFY(findings->isVisible());
    const QAbstractItemModelTester tester(findings->model());
    QCOMPARE(findings->model()->index(0, 0).data().toString(), u"fault"_s);
    QCOMPARE(findings->model()->index(0, 2).data().toString(), u"../out"_s);
}

void TestBundlesPage::saysWhatIsNoBundle()
{
    open(write(u"text.mcpb"_s, "this is no zip"));
    QTRY_VERIFY(textsIn(*m_page).contains(u"The file is no zip, or its end is missing."_s));
    open(m_folder->filePath(u"none.mcpb"_s));
    QTRY_VERIFY(textsIn(*m_page).contains(u"The file cannot be read"_s));
    open(write(u"notes.mcpb"_s, goodBundle().bytes())); // and goes on
    QTRY_VERIFY(sheet()->isVisible());
}

void TestBundlesPage::installsWithWhatWasTyped()
{
    open(write(u"notes.mcpb"_s, goodBundle().bytes()));
    QTRY_VERIFY(sheet()->isVisible());
    auto *form = part<FormView>(u"bundles:form"_s);
    QVERIFY(form->model());
    QVERIFY(textsIn(*sheet()).contains(u"Notes 1.0.0"_s));
    part<InnerTabs>(u"bundles:tabs"_s)->setCurrentIndex(1);
    QVERIFY(textsIn(*sheet()).contains(u"kept where secrets are kept: Key"_s));
    QSignalSpy added(m_page, &BundlesPage::addRequested);
    form->model()->setValueAt(u"/level"_s, Json(20));
    button(u"install"_s)->click();
    QVERIFY(part<PlainLabel>(u"bundles:trouble"_s)->rawText().contains(u"does not fit"_s));
    QVERIFY(store().all().isEmpty());
    form->model()->setValueAt(u"/level"_s, Json(7));
    button(u"install"_s)->click();
    QTRY_COMPARE(added.size(), 1);
    const auto entry = added.first().first().value<ServerEntry>();
    QCOMPARE(store().all().size(), 1);
    QCOMPARE(entry.workingDirectory, store().all().first().folder);
    QVERIFY(entry.environment.contains(std::pair(u"NOTES_LEVEL"_s, u"7"_s)));
    QVERIFY(entry.environment.contains(std::pair(u"NOTES_KEY"_s, u"${input:key}"_s)));
    QVERIFY(isFromElsewhere(entry)); // so that it is asked about before its first start
    QTRY_COMPARE(part<RowsTable>(u"bundles:installed"_s)->model()->rowCount(), 1);
    QVERIFY(m_engine->link->servers().isEmpty()); // that is the dialog's matter
}

void TestBundlesPage::keepsWhatIsTypedWhileServersChange()
{
    install(write(u"notes.mcpb"_s, goodBundle().bytes()));
    chooseInstalled(0);
    QTRY_VERIFY(sheet()->isVisible());
    part<InnerTabs>(u"bundles:tabs"_s)->setCurrentIndex(1);
    auto *form = part<FormView>(u"bundles:form"_s);
    form->model()->setValueAt(u"/level"_s, Json(7));
    QVERIFY(!m_engine->addConnected(u"another"_s).isEmpty());
    QCOMPARE(part<InnerTabs>(u"bundles:tabs"_s)->currentIndex(), 1);
    QVERIFY(form->model()->valueAt(u"/level"_s) && form->model()->valueAt(u"/level"_s)->as<int>() == 7);
}

void TestBundlesPage::keepsUnfinishedSettingsWhileAnotherIsLookedAt()
{
    const QString notes = write(u"notes.mcpb"_s, goodBundle().bytes());
    const QString tools = packTools("1.0.0");
    open(notes);
    QTRY_VERIFY(button(u"install"_s)->isVisible());
    auto *form = part<FormView>(u"bundles:form"_s);
    form->model()->setValueAt(u"/level"_s, Json(7));
    open(tools);
    QTRY_VERIFY(!form->model());
    open(notes);
    QTRY_VERIFY(form->model());
    QCOMPARE(form->model()->valueAt(u"/level"_s)->as<int>(), 7);
    form->model()->reset(); // it is taken back: nothing is unfinished
    open(tools);
    QTRY_VERIFY(!form->model());
    open(notes);
    QTRY_VERIFY(form->model());
    const Json *level = form->model()->valueAt(u"/level"_s);
    QVERIFY(!level || level->as<int>() != 7);
}

void TestBundlesPage::addsAServerOfOneThatIsInstalled()
{
    install(write(u"notes.mcpb"_s, goodBundle().bytes()));
    chooseInstalled(0);
    QTRY_VERIFY(button(u"add"_s)->isVisible());
    QVERIFY(textsIn(*sheet()).contains(u"No server of the list is made from it."_s));
    QSignalSpy added(m_page, &BundlesPage::addRequested);
    part<FormView>(u"bundles:form"_s)->model()->setValueAt(u"/level"_s, Json(5));
    button(u"add"_s)->click();
    QTRY_COMPARE(added.size(), 1);
    const auto entry = added.first().first().value<ServerEntry>();
    QVERIFY(entry.environment.contains(std::pair(u"NOTES_LEVEL"_s, u"5"_s)));
    QVERIFY(!m_engine->add(entry).isEmpty());
    QTRY_VERIFY(button(u"show"_s)->isVisible());
    QVERIFY(!button(u"add"_s)->isVisible());
    QSignalSpy wanted(m_page, &BundlesPage::serverWanted);
    button(u"show"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), m_engine->link->servers().first().entry.id);
}

void TestBundlesPage::updatesAServerThatRuns()
{
    install(packTools("1.0.0"));
    const InstalledBundle first = store().all().first();
    ServerEntry entry = *bundleEntry(first.manifest, first.folder, {}, BundlePlaces::ofThisMachine());
    entry.group = u"work"_s;
    entry.era.mode = EraPolicy::Mode::Legacy;
    setOrigin(entry, {}); // as if it was accepted
    const QString id = m_engine->add(entry);
    QVERIFY(m_engine->connectTo(id));
    QVERIFY(!m_engine->link->tools(id)->tools.isEmpty());
    open(packTools("1.1.0"));
    QTRY_VERIFY(sheet()->isVisible());
    QVERIFY2(textsIn(*sheet()).contains(u"Version 1.0.0 becomes 1.1.0."_s), qPrintable(textsIn(*sheet())));
    QCOMPARE(button(u"install"_s)->text(), u"&Update"_s);
    button(u"install"_s)->click();
    QTRY_VERIFY(m_engine->link->server(id)->entry.command.contains(u"/1.1.0/"_s));
    QCOMPARE(m_engine->link->server(id)->entry.group, u"work"_s);
    QTRY_COMPARE(store().all().size(), 1); // the former version's files went
    QCOMPARE(store().all().first().manifest.version, u"1.1.0"_s);
    // It was restarted, and is asked about anew because it is another program now.
    QTRY_COMPARE(m_engine->link->server(id)->state, ServerStatus::State::Failed);
    QVERIFY(m_engine->link->server(id)->error);
    QCOMPARE(m_engine->link->server(id)->error->kind, Error::Kind::Policy);
}

void TestBundlesPage::removesAfterAsking()
{
    install(packTools("1.0.0"));
    const InstalledBundle bundle = store().all().first();
    const ServerEntry entry = *bundleEntry(bundle.manifest, bundle.folder, {}, BundlePlaces::ofThisMachine());
    QVERIFY(!m_engine->add(entry).isEmpty());
    chooseInstalled(0);
    QTRY_VERIFY(button(u"remove"_s)->isVisible());
    button(u"remove"_s)->click();
    auto *question = m_page->findChild<BundleRemoval *>();
    QVERIFY(question);
    QVERIFY(textsIn(*question).contains(u"cannot start: tools"_s));
    QVERIFY(question->findChild<QPushButton *>(u"bundleRemoval:keep"_s)->isDefault());
    QVERIFY(question->findChild<QCheckBox *>(u"bundleRemoval:servers"_s)->isChecked());
    QCOMPARE(store().all().size(), 1); // nobody has said yes
    question->findChild<QPushButton *>(u"bundleRemoval:remove"_s)->click();
    QTRY_VERIFY(store().all().isEmpty());
    QTRY_VERIFY(!QFile::exists(bundle.folder));
    QTRY_VERIFY(m_engine->link->servers().isEmpty());
    QTRY_VERIFY(!sheet()->isVisible());
    QTRY_VERIFY(!part<RowsTable>(u"bundles:installed"_s)->isVisible());
}

void TestBundlesPage::keepsAllOnANo()
{
    install(packTools("1.0.0"));
    chooseInstalled(0);
    QTRY_VERIFY(button(u"remove"_s)->isVisible());
    button(u"remove"_s)->click();
    QTest::keyClick(m_page->findChild<BundleRemoval *>(), Qt::Key_Return); // the safe one has the focus
    QTRY_VERIFY(!m_page->findChild<BundleRemoval *>());
    QCOMPARE(store().all().size(), 1);
}

void TestBundlesPage::packsAFolderAndShowsIt()
{
    packTools("2.0.0");
    const auto *keeper = m_page->findChild<BundleKeeper *>();
    QVERIFY(keeper);
    const QString file = m_folder->filePath(u"own.mcpb"_s);
    const_cast<BundleKeeper *>(keeper)->pack(m_folder->filePath(u"tools"_s), file);
    QTRY_VERIFY(sheet()->isVisible());
    QVERIFY(textsIn(*sheet()).contains(file));
    QFile::remove(m_folder->filePath(u"tools/manifest.json"_s));
    const_cast<BundleKeeper *>(keeper)->pack(m_folder->filePath(u"tools"_s), file);
    QTRY_VERIFY(part<PlainLabel>(u"bundles:trouble"_s)->rawText().contains(u"no manifest.json"_s));
}

void TestBundlesPage::showsHostileTextAsText()
{
    for (const QString &trap : markupTraps()) {
        QByteArray manifest = goodManifest();
        const QByteArray text = trap.toUtf8();
        manifest.replace("Keeps notes.", text).replace("\"Notes\"", '"' + text + '"').replace("Ada", text);
        manifest.replace("Where notes lie.", text).replace("\"Folders\"", '"' + text + '"');
        open(write(u"trap.mcpb"_s,
                   ZipBytes().add("manifest.json", manifest).add("server/index.js", "x").add(text, "x").bytes()));
        QTRY_VERIFY(sheet()->isVisible());
        for (int tab = 0; tab < 4; ++tab) {
            part<InnerTabs>(u"bundles:tabs"_s)->setCurrentIndex(tab);
            QCOMPARE(markupIn(*m_window), QStringList());
        }
    }
}

void TestBundlesPage::everyControlHasAName()
{
    open(write(u"notes.mcpb"_s, goodBundle().bytes()));
    QTRY_VERIFY(sheet()->isVisible());
    for (int tab = 0; tab < 4; ++tab) {
        part<InnerTabs>(u"bundles:tabs"_s)->setCurrentIndex(tab);
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const auto *press = qobject_cast<const QAbstractButton *>(widget);
            const bool counts = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
            const bool isNamed = !widget->accessibleName().isEmpty() || (press && !press->text().isEmpty());
            QVERIFY2(!counts || isNamed,
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
}

void TestBundlesPage::leavesPictures()
{
    grab(u"none"_s);
    open(write(u"notes.mcpb"_s, goodBundle().bytes()));
    QTRY_VERIFY(sheet()->isVisible());
    for (int tab = 0; tab < 4; ++tab) {
        part<InnerTabs>(u"bundles:tabs"_s)->setCurrentIndex(tab);
        QTest::qWait(50); // NOLINT: for the form, whose fields come one by one
        grab(u"opened-%1"_s.arg(tab));
    }
    open(write(u"hostile.mcpb"_s, goodBundle().add("../out", "x").add("link", "/etc/passwd", 0120777).bytes()));
    grab(u"hostile"_s);
    install(packTools("1.0.0"));
    install(write(u"notes.mcpb"_s, goodBundle().bytes()));
    chooseInstalled(0);
    grab(u"installed-dark"_s);
    m_theme->setMode(Theme::Mode::Light);
    QTest::qWait(50); // NOLINT: for all that is painted anew
    grab(u"installed-light"_s);
    open(packTools("1.1.0"));
    grab(u"update-light"_s);
    m_theme->setMode(Theme::Mode::Dark);
    QCOMPARE(part<RowsTable>(u"bundles:installed"_s)->model()->rowCount(), 2);
    const QAbstractItemModelTester tester(part<RowsTable>(u"bundles:installed"_s)->model());
}

QTEST_MAIN(TestBundlesPage)
#include "tst_bundlespage.moc"
