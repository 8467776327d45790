// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalexchange.h"

#include "core/hub/exchange/entryexchange.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/transferstrip.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/journal/journaltransfer.h"
#include "ui/widgets/filefolder.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QList<ServerEntry> entriesOf(const EngineLink &link)
{
    QList<ServerEntry> entries;
    for (const ServerStatus &server : link.servers()) {
        entries.append(server.entry);
    }
    return entries;
}

} // namespace

JournalExchange::JournalExchange(EngineLink &link, JournalModel &model, JournalTable &table, QWidget *parent)
    : QObject(parent)
    , m_link(link)
    , m_model(model)
    , m_table(table)
    , m_window(parent)
    , m_transfer(new JournalTransfer(this))
    , m_strip(new TransferStrip(parent))
{
    buildMenus(parent);
    connect(m_transfer, &JournalTransfer::progressed, m_strip, &TransferStrip::setShare);
    connect(m_strip, &TransferStrip::cancelRequested, m_transfer, &JournalTransfer::cancel);
    connect(m_strip, &TransferStrip::buttonPressed, this, &JournalExchange::backToLive);
    connect(m_strip, &TransferStrip::closed, this, &JournalExchange::showOpened);
    m_table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_table, &QWidget::customContextMenuRequested, this, &JournalExchange::showContextMenu);
}

JournalExchange::~JournalExchange() = default;

void JournalExchange::buildMenus(QWidget *parent)
{
    m_menu = new QMenu(parent);
    m_menu->setObjectName(u"journal:menu"_s);
    QAction *exporting = m_menu->addAction(tr("Export…"), this, &JournalExchange::askForExport);
    QAction *opening = m_menu->addAction(tr("Open session file…"), this, &JournalExchange::askForFile);
    QAction *back = m_menu->addAction(tr("Back to the live journal"), this, &JournalExchange::backToLive);
    connect(m_menu, &QMenu::aboutToShow, this, [this, exporting, opening, back] {
        exporting->setEnabled(!m_transfer->isRunning() && m_model.total() > 0);
        opening->setEnabled(!m_transfer->isRunning());
        back->setVisible(m_opened != nullptr);
    });
    m_context = new QMenu(parent);
    m_context->setObjectName(u"journal:contextMenu"_s);
    m_copyAs = m_context->addMenu(tr("Copy as"));
    m_copyAs->setObjectName(u"journal:copyAs"_s);
    for (const CopyAs how : allCopyAs()) {
        m_copyAs->addAction(copyAsTitle(how), this, [this, how] { copy(how); });
    }
    m_context->addSeparator();
    m_context->addAction(exporting);
    connect(m_context, &QMenu::aboutToShow, this, [this, exporting] {
        exporting->setEnabled(!m_transfer->isRunning());
        m_copyAs->setEnabled(m_table.current().has_value());
    });
}

void JournalExchange::showContextMenu(const QPoint &at)
{
    if (m_table.current()) {
        m_context->popup(m_table.viewport()->mapToGlobal(at));
    }
}

void JournalExchange::copy(CopyAs how)
{
    const std::optional<quint64> sequence = m_table.current();
    if (!sequence) {
        return;
    }
    const QList<ServerEntry> entries = entriesOf(m_link);
    const auto target = [entries](const QByteArray &server) {
        return copyTargetOf(entries, QString::fromUtf8(server));
    };
    m_transfer->copy(how, m_folder, *sequence, maskerFor(entries), target, [this, how](const Result<QString> &text) {
        if (!text) {
            return tell(text.error(), tr("Not copied."));
        }
        QApplication::clipboard()->setText(*text);
        m_strip->showText(tr("Copied: %1.").arg(copyAsTitle(how)));
    });
}

void JournalExchange::askForExport()
{
    const bool hasCurrent = m_table.current().has_value();
    const quint64 shown = m_model.isNarrowed() ? m_model.messagesShown().size() : m_model.total(); // rows may be folded
    auto *dialog = new ExportDialog(m_model.total(), shown, hasCurrent, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { askForPath(dialog->scope(), dialog->format(), dialog->isMasked()); });
    dialog->open();
}

void JournalExchange::askForPath(ExportDialog::Scope scope, ExportFormat format, bool isMasked)
{
    auto *dialog = new QFileDialog(m_window, tr("Export the journal"));
    startInLastFolder(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(exportSuffix(format));
    dialog->selectFile(u"journal."_s + exportSuffix(format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, scope, format, isMasked](const QString &path) { run(scope, format, isMasked, path); });
    dialog->open();
}

void JournalExchange::run(ExportDialog::Scope scope, ExportFormat format, bool isMasked, const QString &path)
{
    if (m_transfer->isRunning()) {
        return;
    }
    ExportJob job{.folder = m_folder, .path = path, .format = format, .isMasked = isMasked};
    job.program = (u"Signalbox "_s + QApplication::applicationVersion()).toUtf8();
    job.masker = maskerFor(entriesOf(m_link));
    if (scope == ExportDialog::Scope::Shown) {
        job.selection.chosen = m_model.messagesShown();
    } else if (scope == ExportDialog::Scope::Current && m_table.current()) {
        job.selection.chosen = m_model.messagesOf(m_table.currentIndex().row());
    }
    m_strip->showRunning(tr("Exporting to %1…").arg(path));
    m_transfer->exportJournal(job, [this, path, isMasked](const Result<ExportReport> &report) {
        if (!report) {
            return tell(report.error(), tr("Not exported."));
        }
        QString text = tr("Exported to %1 (%2).").arg(path, sizeText(report->bytes)) + u' '
                       + (isMasked ? tr("Masked places: %1.").arg(countText(qint64(report->maskedPlaces)))
                                   : tr("Nothing is masked in it."));
        if (report->leftOut > 0) {
            text += u' ' + tr("Left out: %1.").arg(countText(qint64(report->leftOut)));
        }
        m_strip->showText(text);
    });
}

void JournalExchange::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a session file"));
    startInLastFolder(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Session files and JSON lines (*.signalbox *.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &JournalExchange::open);
    dialog->open();
}

void JournalExchange::open(const QString &file)
{
    if (m_transfer->isRunning()) {
        return;
    }
    auto place = std::make_shared<std::unique_ptr<QTemporaryDir>>(std::make_unique<QTemporaryDir>());
    m_strip->showRunning(tr("Opening %1…").arg(file));
    m_transfer->importJournal(
        file, (*place)->filePath(u"journal"_s), [this, place, file](const Result<ImportReport> &report) {
            if (!report) {
                return tell(report.error(), tr("Not opened."));
            }
            const auto before = std::exchange(m_opened, std::move(*place)); // goes when nobody reads it any more
            m_openedText =
                tr("Shown: %1 (%2 records).").arg(QFileInfo(file).fileName(), countText(qint64(report->records)));
            m_openedText += report->isMasked ? u' ' + tr("Secrets in it are masked.") : QString();
            m_openedText += report->isCut ? u' ' + tr("The file ends early.") : QString();
            m_openedText += report->damaged > 0 ? u' ' + tr("Damaged messages: %1.").arg(report->damaged) : QString();
            showOpened();
            emit folderChanged();
        });
}

QString JournalExchange::openedFolder() const
{
    return m_opened ? m_opened->filePath(u"journal"_s) : QString();
}

void JournalExchange::backToLive()
{
    if (!m_opened || m_transfer->isRunning()) {
        return;
    }
    const std::unique_ptr<QTemporaryDir> gone = std::exchange(m_opened, nullptr);
    showOpened();
    emit folderChanged();
}

void JournalExchange::showOpened()
{
    if (m_opened) {
        m_strip->showText(m_openedText, tr("Back to the live journal"));
    } else {
        m_strip->clear();
    }
}

void JournalExchange::tell(const Error &error, const QString &what)
{
    if (error.kind == Error::Kind::Cancelled) {
        return showOpened();
    }
    m_strip->showText(what + u' ' + error.message);
}

} // namespace Signalbox
