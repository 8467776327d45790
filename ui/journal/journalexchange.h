// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/copyas.h"
#include "ui/journal/exportdialog.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>

class QMenu;

namespace Signalbox {

class EngineLink;
class JournalModel;
class JournalTable;
class JournalTransfer;
class TransferStrip;

/// The ways out of the journal and into it, for its pane: export, session files, "copy as".
class JournalExchange : public QObject
{
    Q_OBJECT
public:
    JournalExchange(EngineLink &link, JournalModel &model, JournalTable &table, QWidget *parent);
    ~JournalExchange() override;

    [[nodiscard]] QMenu *menu() const { return m_menu; }           ///< for a button
    [[nodiscard]] QMenu *contextMenu() const { return m_context; } ///< of the current message
    [[nodiscard]] TransferStrip *strip() const { return m_strip; }
    [[nodiscard]] QString openedFolder() const;                  ///< of a session file; empty: the live journal
    void setFolder(const QString &folder) { m_folder = folder; } ///< what is shown
    void backToLive();

    void askForExport();
    void askForFile();
    void open(const QString &file);
    void copy(CopyAs how);

signals:
    void folderChanged(); ///< openedFolder() is another

private:
    void buildMenus(QWidget *parent);
    void showContextMenu(const QPoint &at);
    void askForPath(ExportDialog::Scope scope, ExportFormat format, bool isMasked);
    void run(ExportDialog::Scope scope, ExportFormat format, bool isMasked, const QString &path);
    void showOpened();
    void tell(const Error &error, const QString &what);

    EngineLink &m_link;
    JournalModel &m_model;
    JournalTable &m_table;
    QWidget *m_window;
    JournalTransfer *m_transfer;
    TransferStrip *m_strip;
    QMenu *m_menu = nullptr;
    QMenu *m_context = nullptr;
    QMenu *m_copyAs = nullptr;
    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_opened; ///< what a session file became
    QString m_openedText;
};

} // namespace Signalbox
