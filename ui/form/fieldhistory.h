// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/form/typingrun.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QVariant>

#include <deque>
#include <utility>
#include <vector>

class QWidget;

namespace Signalbox {

/// Values of a form's fields by the names of these; no secrets.
using FieldValues = QList<std::pair<QString, QVariant>>;

/// One way back and forth over all fields of a form that is made of ordinary widgets, by the keys that undo and redo.
/// A field is whatever has a value as Qt names it (lines, texts, ticks, choices, numbers); what one change brings about in
/// other fields is undone with it. Secrets are left out: they are not kept a second time.
class FieldHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kMostSteps = 200;
    static constexpr qsizetype kMostLetters = 4 * 1024 * 1024; ///< in all steps together

    /// Of the fields that are in `form` now, with what they hold now; goes with it.
    explicit FieldHistory(QWidget *form);

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

    /// What fields with a name of their own hold now and did not when this began, by that name, in the form's order.
    [[nodiscard]] FieldValues changed() const;
    /// Puts such values in, as if they were typed; undone in one step. Fields that there are not are left out.
    void take(const FieldValues &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private slots:
    void handleChanged(); // by the field that sends it

private:
    struct Change
    {
        QPointer<QWidget> field;
        QVariant before;
        QVariant after;
    };
    using Step = std::vector<Change>;

    void watch(QWidget *field);
    void record(const Change &change);
    void restore(const Step &step, bool back);
    void bound();

    QWidget *m_form;
    QHash<QWidget *, QVariant> m_values; // as they were last
    QHash<QWidget *, QVariant> m_first;  // as they were when this began
    std::deque<Step> m_undo;
    std::deque<Step> m_redo;
    TypingRun m_typing;
    bool m_isOpen = false;      // what changes in this turn of the event loop belongs to the last step
    bool m_isRestoring = false; // changes are ours
};

} // namespace Signalbox
