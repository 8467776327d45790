// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/network/networkreading.h"
#include "ui/widgets/findable.h"

#include <QWidget>

class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace Signalbox {

class EngineLink;
class FilterField;
class JsonView;
class NetworkFeed;
class NetworkModel;
class Notice;
class PhaseChart;
class PlainLabel;
class RowsTable;
struct ServerStatus;

/// The exchanges with a server that is reached over the network, as the journal has them: the newest 5,000, and what comes
/// while it is seen. Each with its times and with both heads, secrets masked as they were recorded.
class NetworkPane : public QWidget, public Findable
{
    Q_OBJECT
public:
    NetworkPane(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    [[nodiscard]] static bool isOfUse(const ServerStatus *status); ///< the server is reached over the network
    void startFind() override { focusFilter(); }
    void focusFilter();

signals:
    void showInJournal(quint64 sequence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildDetail();
    void begin();
    void append(const QList<NetworkRow> &rows);
    void updateNotice();
    void showChosen();
    void clearDetail();
    void showDetail(const NetworkDetail &detail);
    [[nodiscard]] const NetworkRow *current() const;

    EngineLink &m_link;
    QString m_id;
    QString m_server; ///< whose exchanges are shown, by its name
    QString m_folder; ///< of the journal
    NetworkFeed *m_feed = nullptr;
    NetworkModel *m_model;
    QSortFilterProxyModel *m_found;
    FilterField *m_filter;
    RowsTable *m_table;
    QStackedWidget *m_stack;
    Notice *m_notice;
    QWidget *m_detail = nullptr;
    PlainLabel *m_head;
    PlainLabel *m_facts;
    PlainLabel *m_decoded; // headers of a call that are sent as Base64
    PhaseChart *m_phases;
    JsonView *m_text;
    QPushButton *m_journal;
    quint64 m_chosen = 0; ///< 1 + the sequence of what is shown or awaited
    bool m_hasRead = false;
};

} // namespace Signalbox
