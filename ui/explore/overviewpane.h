// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/serverstatus.h"
#include "ui/models/serverstanding.h"

#include <QScrollArea>

#include <optional>

class QBoxLayout;
class QFormLayout;
class QVBoxLayout;

namespace Signalbox {

class BudgetBox;
class EngineLink;
class Notice;

/// Who a server is, what it can do, how it was agreed to speak, what it takes of a model's context and what the protocol's
/// linter found; or why it cannot be reached.
class OverviewPane : public QScrollArea
{
    Q_OBJECT
public:
    OverviewPane(EngineLink &link, QString serverId, QWidget *parent = nullptr);

signals:
    void consoleRequested();
    void editRequested();
    void showInJournal(quint64 sequence);
    void toolChosen(const QString &tool);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void handleStatus();
    void rebuild();
    void addState(QVBoxLayout *column);
    void addFailure(QVBoxLayout *column, Notice &notice);
    void addLastLines(QVBoxLayout *column, const QByteArray &lines);
    void addFacts(QVBoxLayout *column); ///< who it is, and how it speaks: side by side where there is room
    void layFacts();
    void addIdentity(QVBoxLayout *column);
    void addProtocol(QVBoxLayout *column);
    void addCapabilities(QVBoxLayout *column);
    void addInstructions(QVBoxLayout *column);
    void updateBudget();
    void addTitle(QVBoxLayout *column, const QString &title);
    void addFact(QFormLayout *form, const QString &name, const QString &value, bool mono = false);
    QFormLayout *addSection(QVBoxLayout *column, const QString &title);

    EngineLink &m_link;
    QString m_id;
    std::optional<ServerStatus> m_shown;
    ServerStanding m_standing = ServerStanding::Disconnected; // as it is shown
    BudgetBox *m_budget = nullptr;                            // of the page that is shown
    QBoxLayout *m_facts = nullptr;                            // likewise
};

} // namespace Signalbox
