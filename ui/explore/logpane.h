// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/notifications.h"
#include "ui/widgets/findable.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QSplitter;

namespace Signalbox {

class EngineLink;
class EngineRequest;
class FilterField;
class FollowTable;
class LogDetail;
class LogModel;
class Notice;
class PlainLabel;
class ToolButton;
class UiState;

/// What a server logs, newest last, with the choice of the level it should log from; below it the data of one message as a
/// tree. Hears of it from the moment it is made, over all connections.
class LogPane : public QWidget, public Findable
{
    Q_OBJECT
public:
    LogPane(EngineLink &link, UiState &state, QString serverId, QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes();
    [[nodiscard]] int unseen() const; ///< warnings and worse since it was last looked at
    void startFind() override { focusFilter(); }
    void focusFilter();

signals:
    void unseenChanged(int count);
    void showInJournal(quint64 sequence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    void fillLevels();
    void watch();
    void handleServerChanged();
    void sendLevel();
    void handleLevelSent();
    void handleCurrent();
    void look();
    void update();
    void copySelected() const;

    EngineLink &m_link;
    UiState &m_state;
    QString m_id;
    LogModel *m_model;
    QComboBox *m_level;
    QComboBox *m_least;
    FilterField *m_filter;
    PlainLabel *m_count;
    ToolButton *m_follow;
    ToolButton *m_journal;
    ToolButton *m_copy;
    ToolButton *m_clear;
    PlainLabel *m_trouble;
    Notice *m_notice;
    FollowTable *m_table;
    LogDetail *m_detail;
    QSplitter *m_splitter;
    QPointer<EngineRequest> m_levelRequest;
    quint64 m_seen = 0; // warnings and worse that were looked at
    bool m_wasConnected = false;
};

} // namespace Signalbox
