// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a form goes back and forth over its changes.
#include "ui/models/form/formmodel.h"

#include <utility>

namespace Signalbox {

FormMoment FormModel::moment(const QString &place) const
{
    return {.value = m_value, .text = m_text, .textError = m_textError, .state = m_state, .place = place};
}

void FormModel::undo()
{
    if (canUndo()) {
        restore(m_history.undo(moment({})));
    }
}

void FormModel::redo()
{
    if (canRedo()) {
        restore(m_history.redo(moment({})));
    }
}

void FormModel::restore(FormMoment moment)
{
    m_value = std::move(moment.value);
    m_text = std::move(moment.text);
    m_textError = std::move(moment.textError);
    m_state = std::move(moment.state);
    m_typing.end();
    m_validator.request();
    emit textChanged();
    emit valueChanged({});
    emit restored(moment.place);
}

void FormModel::forgetHistory()
{
    m_history.clear();
    m_typing.end();
}

} // namespace Signalbox
