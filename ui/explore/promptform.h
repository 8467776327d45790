// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/prompt.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

#include <optional>

class QPushButton;
class QScrollArea;

namespace Signalbox {

class EngineLink;
class PlainLabel;
class PromptArguments;

/// What a prompt is given: its name and description, its arguments, and the button that gets it.
class PromptForm : public QWidget
{
    Q_OBJECT
public:
    PromptForm(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    void setPrompt(const Prompt &prompt, const QMap<QString, QString> &values);
    void clear();
    [[nodiscard]] const std::optional<Prompt> &prompt() const { return m_prompt; }
    [[nodiscard]] QMap<QString, QString> values() const; ///< of the arguments that are filled in
    void setNote(const QString &text);                   ///< below the arguments; empty: none
    void setRunning(bool running);
    void setConnected(bool connected);
    /// True if it may be asked for; else the first fault has the focus, and pressing again asks anyway.
    bool readyToGet();

signals:
    void getRequested();
    void cancelRequested();
    void edited();

private:
    QWidget *buildHeader();
    QWidget *buildButtons();
    void update();

    EngineLink &m_link;
    QString m_id;
    std::optional<Prompt> m_prompt;
    PlainLabel *m_name;
    PlainLabel *m_description;
    QScrollArea *m_scroll;
    QPointer<PromptArguments> m_arguments;
    PlainLabel *m_note;
    QPushButton *m_get;
    QPushButton *m_cancel;
    bool m_warned = false; // the person saw what is missing and may ask anyway
    bool m_running = false;
    bool m_connected = false;
};

} // namespace Signalbox
