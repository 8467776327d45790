// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/json/json.h"
#include "ui/models/form/formstate.h"

#include <QString>

#include <deque>
#include <optional>

namespace Signalbox {

/// A form as it was at one moment.
struct FormMoment
{
    Json value;
    std::optional<QString> text; ///< of the JSON editor, as typed
    std::optional<Error> textError{};
    FormState state{};
    QString place; ///< JSON pointer of what changed between this moment and the next
};

/// The moments of a form that one can go back to and forth again. Bounded: the oldest go first.
class FormHistory
{
public:
    static constexpr std::size_t kMostSteps = 200;
    static constexpr qsizetype kMostBytes = 8 * 1024 * 1024; ///< of JSON text, about, in each direction

    void remember(FormMoment before); ///< a change followed it; what was undone is gone
    [[nodiscard]] bool canUndo() const { return !m_before.moments.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.moments.empty(); }
    /// The moment to go to; `now` is what one comes back to. Only if it can.
    [[nodiscard]] FormMoment undo(FormMoment now) { return step(m_before, m_after, std::move(now)); }
    [[nodiscard]] FormMoment redo(FormMoment now) { return step(m_after, m_before, std::move(now)); }
    void clear();

private:
    struct Stack
    {
        std::deque<FormMoment> moments;
        std::deque<qsizetype> sizes;
        qsizetype bytes = 0;

        void push(FormMoment moment);
        FormMoment pop();
    };
    static FormMoment step(Stack &from, Stack &to, FormMoment now);

    Stack m_before;
    Stack m_after;
};

} // namespace Signalbox
