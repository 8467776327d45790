// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bundles/bundlekeeper.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Signalbox {

class BundleSheet;
class EngineLink;
class InstalledModel;
class Notice;
class RowsTable;

/// Bundles (.mcpb): those that are installed, and one that was opened, with what it is and what it would do.
class BundlesPage : public QWidget
{
    Q_OBJECT
public:
    BundlesPage(EngineLink &link, const QString &dataDir, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *bar() const { return m_bar; } ///< for the page's tool bar, which takes it
    void open(const QString &path);

signals:
    void addRequested(const Signalbox::ServerEntry &entry); ///< has no id yet
    void serverWanted(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    void connectParts();
    void connectSheet();
    void chooseFile();
    void chooseFolder();
    void chooseTarget(const QString &folder);
    void showInstalled();
    void showCurrent();
    void showOpened(const OpenedBundle &opened);
    void showFault(const Error &error);
    void install(const Bundle &bundle, const BundleValues &values, bool isUpdate);
    void takeUpdated(const QList<ServerEntry> &entries);
    void askRemoval(const InstalledBundle &bundle);
    void handlePacked(const QString &file, const QStringList &notPacked);
    [[nodiscard]] QList<ServerEntry> servers() const;

    EngineLink &m_link;
    BundleKeeper *m_keeper;
    InstalledModel *m_model;
    RowsTable *m_table;
    Notice *m_nothing; ///< in the place of the table
    QStackedWidget *m_list;
    BundleSheet *m_sheet;
    Notice *m_notice; ///< in the place of the sheet
    QStackedWidget *m_side;
    QPushButton *m_open;
    QPushButton *m_pack;
    QWidget *m_bar;
    bool m_showsOpened = false;
};

} // namespace Signalbox
