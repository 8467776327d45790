// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/console/consoleline.h"
#include "ui/widgets/findable.h"

#include <QWidget>

#include <optional>
#include <utility>

namespace Signalbox {

class ConsoleView;
class EngineLink;
class FilterField;
class FindBar;
class HiddenWarning;
class Notice;
class PlainLabel;
class ToolButton;

/// What a server writes to its standard error, with the time it came, and with escape sequences made harmless. Hears of it
/// from the moment it is made, over all connections.
class ConsolePane : public QWidget, public Findable
{
    Q_OBJECT
public:
    ConsolePane(EngineLink &link, QString serverId, QWidget *parent = nullptr);
    void startFind() override; ///< in its lines
    /// Goes to a line, by its text: of those that say the same, the one with so many `newer`. A filter that hides it goes.
    void showLine(const QString &text, quint64 newer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNone(); ///< what appears here, while nothing has
    QWidget *buildBar();
    void addFindKeys();
    void append(const QList<ConsoleLine> &lines);
    void refill();
    void warn(); ///< of what the chosen lines hide
    [[nodiscard]] QList<ConsoleLine> matching(const QList<ConsoleLine> &lines) const;
    [[nodiscard]] QString shownText() const; ///< with times
    void save();

    QString m_id;
    EngineLink &m_link;
    ToolButton *m_follow;
    FilterField *m_filter;
    HiddenWarning *m_hidden;
    PlainLabel *m_told;
    ToolButton *m_search;
    ToolButton *m_save;
    ToolButton *m_copy;
    FindBar *m_find;
    ConsoleView *m_view;
    Notice *m_empty;
    QList<ConsoleLine> m_lines;                          // the newest, also what the filter hides
    std::optional<std::pair<QString, quint64>> m_sought; // a line to go to once it has come
};

} // namespace Signalbox
