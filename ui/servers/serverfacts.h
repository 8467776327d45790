// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace Signalbox {

class EngineLink;
class PlainLabel;

/// The current server in a few lines, below the list: also what its processes cost, if it is a program we started, and
/// whether it answers, if it is checked.
class ServerFacts : public QWidget
{
    Q_OBJECT
public:
    explicit ServerFacts(EngineLink &link, QWidget *parent = nullptr);
    void setServer(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    void updateVitals();
    PlainLabel *addFact(const QString &name, QGridLayout *grid);

    void showFact(PlainLabel *value, bool shown);

    EngineLink &m_link;
    QString m_id;
    PlainLabel *m_name;
    PlainLabel *m_server;
    PlainLabel *m_command;
    PlainLabel *m_variables; ///< the file that the command takes further ones from
    PlainLabel *m_protocol;
    PlainLabel *m_calls;
    PlainLabel *m_process;
    PlainLabel *m_health;
    QHash<PlainLabel *, PlainLabel *> m_titles; ///< what stands before each value
};

} // namespace Signalbox
