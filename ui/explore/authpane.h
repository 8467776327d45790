// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authevent.h"
#include "ui/models/network/networkreading.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Signalbox {

class AuthDiagram;
class AuthSignInBar;
class AuthStepsModel;
class AuthTokenBox;
class EngineLink;
class JsonView;
class NetworkFeed;
class Notice;
class PlainLabel;
class RowsTable;

/// The authorizations at one server, step by step, as the journal has them: the newest run, or an earlier one; each step
/// with what was sent and answered, the rule it follows, what that demands and what was checked. Secrets are masked as
/// they were recorded. A sign-in can begin here, and it or a renewal be held before each
/// step: then the step that is coming is the last.
class AuthPane : public QWidget
{
    Q_OBJECT
public:
    AuthPane(EngineLink &link, QString serverId, QWidget *parent = nullptr);

signals:
    void showInJournal(quint64 sequence);
    void editRequested(); ///< of the server: its credentials are there

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildSteps();
    QWidget *buildDetail();
    void connectAll();
    void begin();
    void forget();
    void append(const QList<NetworkRow> &steps);
    void fillRuns();
    void showRun();
    void choose(int step);
    void move(int by);
    void showAll();
    void showChosen();
    void follow();
    void showComing(const AuthEvent &event);
    void setComing(const std::optional<NetworkDetail> &coming);
    void bringIntoView();
    [[nodiscard]] bool isAtEnd() const;
    void showDetail(const NetworkDetail &detail);
    void updateNotice();
    [[nodiscard]] const NetworkRow *current() const;

    EngineLink &m_link;
    QString m_id;
    QString m_server; ///< whose steps are shown, by its name
    QString m_folder; ///< of the journal
    NetworkFeed *m_feed = nullptr;
    QList<NetworkRow> m_steps;       // of all runs
    QList<QList<NetworkRow>> m_runs; // oldest first
    AuthStepsModel *m_model;
    RowsTable *m_table;
    AuthDiagram *m_diagram;
    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
    QWidget *m_bar = nullptr;
    Notice *m_notice;
    QComboBox *m_run; // newest first
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_all;
    QPushButton *m_journal;
    PlainLabel *m_head;
    PlainLabel *m_says;
    PlainLabel *m_rule;
    PlainLabel *m_demands;
    JsonView *m_text;
    AuthSignInBar *m_signIn;
    AuthTokenBox *m_token;
    std::optional<NetworkDetail> m_coming; ///< a step that waits for the person
    bool m_isFollowing = false;            ///< a sign-in that began here
    quint64 m_chosen = 0;                  ///< 1 + the sequence of what is shown or awaited
    bool m_tellsAll = true;                // not only the steps up to the chosen one
    bool m_hasRead = false;
};

} // namespace Signalbox
