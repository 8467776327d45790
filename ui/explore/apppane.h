// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/applist.h"
#include "ui/models/apps/appcontents.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Signalbox {

class AppFactsModel;
class AppFindingsModel;
class AppRunBox;
class BadgeLabel;
class EngineLink;
class InnerTabs;
class JsonView;
class Notice;
class PlainLabel;
class RowsTable;
class ServerResources;

/// One app: what it is and would be allowed, its source, and running it. It is read when it is first looked at.
class AppPane : public QWidget
{
    Q_OBJECT
public:
    AppPane(EngineLink &link, ServerResources &resources, QString serverId, AppEntry entry, QWidget *parent = nullptr);

    void setEntry(const AppEntry &entry); ///< the same app, as it is listed now

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildTabs(QVBoxLayout *column);
    [[nodiscard]] QWidget *buildFacts();
    void readIfConnected();
    void read(bool isFresh);
    void handleAnswered();
    void update();

    EngineLink &m_link;
    QString m_id;
    ServerResources &m_resources;
    AppEntry m_entry;
    std::optional<AppContents> m_contents;
    PlainLabel *m_title;
    PlainLabel *m_uri;
    BadgeLabel *m_hidden;
    QPushButton *m_again;
    InnerTabs *m_tabs;
    QStackedWidget *m_stack;
    AppFactsModel *m_facts;
    AppFindingsModel *m_findings;
    PlainLabel *m_findingsTitle;
    RowsTable *m_findingsTable;
    QStackedWidget *m_sourceStack;
    Notice *m_notice;
    JsonView *m_source;
    AppRunBox *m_run;
    bool m_wasAsked = false;
};

} // namespace Signalbox
