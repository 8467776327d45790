// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/form/formmodel.h"

namespace Signalbox {

/// While one stands, what changes in the form is one step that can be undone; one inside another is part of it.
class FormModel::Step
{
public:
    Step(FormModel &model, const QString &place)
        : Step(model, place, false)
    {
        if (model.m_step == this) {
            model.m_typing.end();
        }
    }
    /// Of typing. `continues`: it belongs to the step before it, as the next letter of a word does.
    Step(FormModel &model, const QString &place, bool continues)
        : m_model(model)
    {
        if (model.m_step) {
            return;
        }
        model.m_step = this;
        if (!continues) {
            m_before = model.moment(place);
        }
    }
    ~Step()
    {
        if (m_model.m_step != this) {
            return;
        }
        m_model.m_step = nullptr;
        if (m_before && m_isChanged) {
            m_model.m_history.remember(std::move(*m_before));
        }
    }
    Q_DISABLE_COPY_MOVE(Step)

    void change() { m_isChanged = true; }

private:
    FormModel &m_model;
    std::optional<FormMoment> m_before;
    bool m_isChanged = false;
};

} // namespace Signalbox
