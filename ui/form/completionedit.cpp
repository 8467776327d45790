// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/completionedit.h"

#include "ui/models/completion/completionasker.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/suggestionpopup.h"

#include <QKeyEvent>

#include <utility>

namespace Signalbox {

namespace {

constexpr qsizetype kLongestShown = 500; ///< characters of a suggestion; what is taken is whole

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

CompletionEdit::CompletionEdit(EngineLink &link, const QString &serverId, Question question, QWidget *parent)
    : QLineEdit(parent)
    , m_asker(new CompletionAsker(link, serverId, this))
    , m_question(std::move(question))
{
    setMaxLength(1 << 26); // the usual 32767 would cut what is pasted
    connect(this, &QLineEdit::textEdited, this, [this] {
        closeSuggestions();
        m_asker->ask(this->question());
    });
    connect(m_asker, &CompletionAsker::answered, this, &CompletionEdit::showSuggestions);
    connect(m_asker, &CompletionAsker::failed, this, [this](const QString &why) {
        setPlainToolTip(this, tr("No suggestions: %1").arg(why)); // quiet: one can type without
    });
}

SuggestionPopup *CompletionEdit::popup()
{
    if (!m_popup) {
        m_popup = new SuggestionPopup(this);
        m_popup->setObjectName(QStringLiteral("completion:suggestions"));
        m_popup->setAccessibleName(tr("Suggestions of the server"));
        connect(m_popup, &SuggestionPopup::chosen, this, &CompletionEdit::take);
    }
    return m_popup;
}

CompletionQuestion CompletionEdit::question() const
{
    CompletionQuestion question = m_question();
    question.value = text();
    return question;
}

bool CompletionEdit::isSuggesting() const
{
    return m_popup && m_popup->isVisible();
}

void CompletionEdit::showSuggestions(const Completion &completion)
{
    setPlainToolTip(this, {});
    const bool isAsked = std::exchange(m_isAsked, false);
    const bool isWhole = completion.values.size() == 1 && completion.values.first() == text();
    if (!hasFocus() || (isWhole && !isAsked)) {
        return;
    }
    m_values = completion.values;
    const bool isEmpty = completion.values.isEmpty() && isAsked;
    QStringList shown;
    for (const QString &value : std::as_const(m_values)) {
        shown.append(value.left(kLongestShown));
    }
    popup()->showTexts(shown, isEmpty ? tr("No suggestions") : CompletionAsker::moreText(completion));
}

void CompletionEdit::take(int row)
{
    if (row < 0 || row >= m_values.size()) {
        return;
    }
    const QString value = m_values.at(row);
    closeSuggestions();
    selectAll();
    insert(value); // can be undone
    m_asker->stop();
    emit textEdited(text());
    m_asker->stop(); // it is what was suggested: nothing is asked about it
    emit suggestionTaken();
}

void CompletionEdit::closeSuggestions()
{
    m_isAsked = false;
    m_asker->stop();
    if (m_popup) {
        m_popup->hide();
    }
}

bool CompletionEdit::handlePopupKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        m_popup->step(1);
        return true;
    case Qt::Key_Up:
        m_popup->step(-1);
        return true;
    case Qt::Key_Escape:
        closeSuggestions();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier || !m_popup->currentIndex().isValid()) {
            closeSuggestions();
            return false;
        }
        take(m_popup->currentIndex().row());
        return true;
    default:
        return false;
    }
}

void CompletionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_Down || (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier);
    if (isSuggesting() && handlePopupKey(*event)) {
        return;
    }
    if (isEnter(*event)) {
        closeSuggestions();
    }
    if (opens && m_asker->isOffered()) {
        m_isAsked = true;
        m_asker->askNow(question());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool CompletionEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isSuggesting() && key->key() == Qt::Key_Escape) {
            event->accept(); // the window's Esc waits until the suggestions are gone
            return true;
        }
        if (isEnter(*key) && key->modifiers() & Qt::ControlModifier) {
            closeSuggestions(); // what is typed goes: nothing comes over what it brings
        }
    }
    return QLineEdit::event(event);
}

/// Who comes to an empty field sees what can be put in, before a letter is typed.
void CompletionEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    const Qt::FocusReason why = event->reason();
    const bool isComing = why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::MouseFocusReason;
    if (isComing && text().isEmpty() && m_asker->isOffered()) {
        m_asker->askNow(question());
    }
}

void CompletionEdit::focusOutEvent(QFocusEvent *event)
{
    closeSuggestions();
    QLineEdit::focusOutEvent(event);
}

void CompletionEdit::hideEvent(QHideEvent *event)
{
    closeSuggestions();
    QLineEdit::hideEvent(event);
}

} // namespace Signalbox
