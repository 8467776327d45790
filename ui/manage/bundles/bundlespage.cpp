// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/bundles/bundlespage.h"

#include "core/catalog/bundles/bundleentry.h"
#include "ui/manage/bundles/bundleremoval.h"
#include "ui/manage/bundles/bundlesheet.h"
#include "ui/models/bundles/installedmodel.h"
#include "ui/models/enginelink.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filefolder.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainwarning.h"
#include "ui/widgets/rowstable.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// The one file that is dragged, if it is a bundle; else empty.
QString bundleIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
    const bool isBundle =
        path.endsWith(".mcpb"_L1, Qt::CaseInsensitive) || path.endsWith(".dxt"_L1, Qt::CaseInsensitive);
    return isBundle ? path : QString();
}

QStringList namesOf(const QList<ServerEntry> &entries)
{
    QStringList names;
    std::ranges::transform(entries, std::back_inserter(names), &ServerEntry::name);
    return names;
}

} // namespace

BundlesPage::BundlesPage(EngineLink &link, const QString &dataDir, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_keeper(new BundleKeeper(dataDir, this))
    , m_model(new InstalledModel(this))
    , m_table(new RowsTable(u"bundles:installed"_s, *m_model, {36, 14, 34, 16}, this))
    , m_nothing(new Notice(this))
    , m_list(new QStackedWidget(this))
    , m_sheet(new BundleSheet(this))
    , m_notice(new Notice(this))
    , m_side(new QStackedWidget(this))
    , m_open(new QPushButton(icon(u"folder"_s), tr("&Open bundle…"), this))
    , m_pack(new QPushButton(tr("Pac&k folder…"), this))
    , m_bar(buildBar())
{
    constexpr int kListWidth = 460;
    constexpr int kSheetWidth = 560;
    setObjectName(u"bundlesPage"_s);
    setAccessibleName(tr("Bundles"));
    setAcceptDrops(true);
    m_table->setAccessibleName(tr("Installed bundles"));
    m_nothing->showEmpty(
        tr("No bundle is installed. A bundle (.mcpb) is a server with all it needs in one file: open one, "
           "or drop it here."));
    m_list->addWidget(m_nothing);
    m_list->addWidget(m_table);
    m_notice->showEmpty(tr("Choose a bundle, or open one, to see what it is and what it does."));
    m_side->addWidget(m_notice);
    m_side->addWidget(m_sheet);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({metricsOf(this).px(kListWidth), metricsOf(this).px(kSheetWidth)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_table);
    connectParts();
    connectSheet();
}

QWidget *BundlesPage::buildBar()
{
    m_open->setObjectName(u"bundles:open"_s);
    m_pack->setObjectName(u"bundles:pack"_s);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    row->addWidget(m_open);
    row->addWidget(m_pack);
    row->addStretch();
    connect(m_open, &QPushButton::clicked, this, &BundlesPage::chooseFile);
    connect(m_pack, &QPushButton::clicked, this, &BundlesPage::chooseFolder);
    return bar;
}

void BundlesPage::connectParts()
{
    connect(m_keeper, &BundleKeeper::changed, this, &BundlesPage::showInstalled);
    connect(m_keeper, &BundleKeeper::opened, this, &BundlesPage::showOpened);
    connect(m_keeper, &BundleKeeper::failed, this, &BundlesPage::showFault);
    connect(m_keeper, &BundleKeeper::packed, this, &BundlesPage::handlePacked);
    connect(m_keeper, &BundleKeeper::updatedTo, this, &BundlesPage::takeUpdated);
    connect(m_keeper, &BundleKeeper::installedAs, this, [this](const ServerEntry &entry) {
        m_showsOpened = false;
        showInstalled();
        emit addRequested(entry);
    });
    connect(m_keeper, &BundleKeeper::removed, this, &BundlesPage::showCurrent);
    connect(m_table, &RowsTable::currentRowChanged, this, [this] {
        m_showsOpened = m_showsOpened && !m_table->currentIndex().isValid();
        showCurrent();
    });
    connect(&m_link, &EngineLink::serversChanged, this, &BundlesPage::showCurrent);
}

void BundlesPage::connectSheet()
{
    connect(m_sheet, &BundleSheet::installRequested, this, &BundlesPage::install);
    connect(m_sheet, &BundleSheet::removeRequested, this, &BundlesPage::askRemoval);
    connect(m_sheet, &BundleSheet::addRequested, m_keeper, &BundleKeeper::makeServer);
    connect(m_sheet, &BundleSheet::serverWanted, this, [this](const QString &name) {
        if (const ServerStatus *status = m_link.serverByName(name)) {
            emit serverWanted(status->entry.id);
        }
    });
}

void BundlesPage::open(const QString &path)
{
    m_notice->showWaiting(tr("The bundle is being read…"));
    m_side->setCurrentWidget(m_notice);
    m_keeper->open(path, servers());
}

void BundlesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_keeper->refresh(); // the command line may have changed it
}

void BundlesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!bundleIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void BundlesPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(bundleIn(*event->mimeData()));
}

void BundlesPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a bundle"));
    startInLastFolder(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Bundles (*.mcpb *.dxt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BundlesPage::open);
    dialog->open();
}

void BundlesPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Pack a folder with a manifest.json"));
    startInLastFolder(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &BundlesPage::chooseTarget);
    dialog->open();
}

void BundlesPage::chooseTarget(const QString &folder)
{
    auto *dialog = new QFileDialog(this, tr("Write the bundle to"));
    startInLastFolder(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"mcpb"_s);
    dialog->setNameFilter(tr("Bundles (*.mcpb)"));
    dialog->selectFile(folder.section(u'/', -1, -1, QString::SectionSkipEmpty) + u".mcpb"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, folder](const QString &file) { m_keeper->pack(folder, file); });
    dialog->open();
}

void BundlesPage::handlePacked(const QString &file, const QStringList &notPacked)
{
    if (!notPacked.isEmpty()) {
        warnPlainly(this, tr("Not all was packed"),
                    tr("Links that lead out of the folder, and what is no file, were left out: %1")
                        .arg(notPacked.mid(0, 20).join(u", "_s))); // NOLINT: as many as can be read
    }
    open(file);
}

void BundlesPage::showInstalled()
{
    m_model->setRows(m_keeper->installed());
    m_list->setCurrentWidget(m_keeper->installed().isEmpty() ? static_cast<QWidget *>(m_nothing) : m_table);
    m_sheet->setBusy(m_keeper->isBusy());
    m_open->setEnabled(!m_keeper->isBusy());
    m_pack->setEnabled(!m_keeper->isBusy());
    showCurrent();
}

void BundlesPage::showCurrent()
{
    if (m_showsOpened || m_keeper->isBusy()) {
        return;
    }
    const InstalledBundle *current = m_model->row(m_table->currentIndex());
    if (current) {
        m_sheet->showInstalled(*current, namesOf(BundleKeeper::serversOf(*current, servers())));
        m_side->setCurrentWidget(m_sheet);
    } else if (m_side->currentWidget() == m_sheet) {
        m_notice->showEmpty(tr("Choose a bundle, or open one, to see what it is and what it does."));
        m_side->setCurrentWidget(m_notice);
    }
}

void BundlesPage::showOpened(const OpenedBundle &opened)
{
    m_table->setCurrentIndex({});
    m_showsOpened = true;
    m_sheet->showOpened(opened);
    m_side->setCurrentWidget(m_sheet);
}

void BundlesPage::showFault(const Error &error)
{
    if (m_side->currentWidget() == m_sheet) {
        m_sheet->setTrouble(error.message);
        return;
    }
    m_notice->showFailed(tr("This cannot be done."), error.message);
    m_side->setCurrentWidget(m_notice);
}

void BundlesPage::install(const Bundle &bundle, const BundleValues &values, bool isUpdate)
{
    const QList<ServerEntry> made = BundleKeeper::serversOf(bundle.manifest.name, servers());
    if (isUpdate && !made.isEmpty()) {
        m_keeper->update(bundle, made, values);
    } else {
        m_keeper->install(bundle, values);
    }
}

void BundlesPage::takeUpdated(const QList<ServerEntry> &entries)
{
    m_showsOpened = false;
    const auto left = std::make_shared<qsizetype>(entries.size()); // that are not changed yet
    for (const ServerEntry &entry : entries) {
        m_link.updateServer(entry, this, [this, entry, left](const Result<> &done) {
            if (!done) { // it still wants the former version's files
                return warnPlainly(this, tr("The server cannot be changed"), done.error().message);
            }
            const ServerStatus *status = m_link.server(entry.id);
            if (status && status->state == ServerStatus::State::Connected) {
                m_link.restartServer(entry.id);
            }
            if (--*left == 0) {
                m_keeper->removeOlder(bundleOrigin(entry).value_or(BundleOrigin()).name);
            }
        });
    }
    showInstalled();
}

void BundlesPage::askRemoval(const InstalledBundle &bundle)
{
    const QList<ServerEntry> made = BundleKeeper::serversOf(bundle, servers());
    auto *question = new BundleRemoval(bundle.manifest.title(), namesOf(made), this);
    connect(question, &QDialog::accepted, this, [this, question, bundle, made] {
        if (question->takesServers()) {
            for (const ServerEntry &entry : made) {
                m_link.removeServer(entry.id, this, [this](const Result<> &done) {
                    if (!done) {
                        warnPlainly(this, tr("The server cannot be removed"), done.error().message);
                    }
                });
            }
        }
        m_keeper->remove(bundle);
    });
    question->open();
}

QList<ServerEntry> BundlesPage::servers() const
{
    QList<ServerEntry> entries;
    std::ranges::transform(m_link.servers(), std::back_inserter(entries), &ServerStatus::entry);
    return entries;
}

} // namespace Signalbox
