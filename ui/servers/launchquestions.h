// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

class QWidget;

namespace Signalbox {

class EngineLink;
class LaunchDialog;
class ValueFields;
struct LaunchQuestion;
struct ServerStatus;

/// Watches for servers that cannot be started before the person was asked, and asks, one after the other.
class LaunchQuestions : public QObject
{
    Q_OBJECT
public:
    /// `window`: over which is asked.
    LaunchQuestions(EngineLink &link, QWidget *window);
    ~LaunchQuestions() override;

private:
    void look(const QString &id);
    void askNext();
    void ask(const QString &id);
    void show(const LaunchQuestion &question);
    void askAnew(const LaunchQuestion &question); ///< its entry was mended by the dialog that is open

    EngineLink &m_link;
    QWidget *m_window;
    QHash<QString, qint64> m_seen; // when each server failed that was asked about
    QStringList m_waiting;         // ids
    QPointer<LaunchDialog> m_dialog;
    std::unique_ptr<ValueFields> m_typed; // into the dialog that mended the first of m_waiting; null: it was not so
    bool m_isAsking = false;              // the engine is asked what there is to ask
};

} // namespace Signalbox
