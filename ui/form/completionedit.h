// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/completion.h"

#include <QLineEdit>

#include <functional>

namespace Signalbox {

class CompletionAsker;
class EngineLink;
class SuggestionPopup;

/// A line for which a server has suggestions: they come as one types, or by Down. What was typed stays until one of them is
/// taken, by Enter or a click; Esc closes them. A server that does not complete leaves it a plain line.
class CompletionEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// What is asked when this stands in the line (its `value` is set here).
    using Question = std::function<CompletionQuestion()>;

    CompletionEdit(EngineLink &link, const QString &serverId, Question question, QWidget *parent = nullptr);

    [[nodiscard]] bool isSuggesting() const;

signals:
    void suggestionTaken(); ///< textEdited() has been emitted for it as well

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] CompletionQuestion question() const;
    [[nodiscard]] bool handlePopupKey(const QKeyEvent &event);
    void showSuggestions(const Completion &completion);
    [[nodiscard]] SuggestionPopup *popup();
    void take(int row);
    void closeSuggestions();

    // Made when there is something to suggest. First: making the others sends events.
    SuggestionPopup *m_popup = nullptr;
    CompletionAsker *m_asker;
    Question m_question;
    QStringList m_values;
    bool m_isAsked = false; // by Down, not by typing
};

} // namespace Signalbox
