// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/formhistory.h"

#include "core/json/jsontext.h"

#include <utility>

namespace Signalbox {

void FormHistory::Stack::push(FormMoment moment)
{
    const qsizetype size = moment.text ? moment.text->size() : compactJson(moment.value).size();
    moments.push_back(std::move(moment));
    sizes.push_back(size);
    bytes += size;
    while (!moments.empty() && (moments.size() > kMostSteps || bytes > kMostBytes)) {
        bytes -= sizes.front();
        sizes.pop_front();
        moments.pop_front();
    }
}

FormMoment FormHistory::Stack::pop()
{
    FormMoment moment = std::move(moments.back());
    bytes -= sizes.back();
    sizes.pop_back();
    moments.pop_back();
    return moment;
}

void FormHistory::remember(FormMoment before)
{
    m_after = {};
    m_before.push(std::move(before));
}

FormMoment FormHistory::step(Stack &from, Stack &to, FormMoment now)
{
    FormMoment moment = from.pop();
    now.place = moment.place; // the same change, seen from its other side
    to.push(std::move(now));
    return moment;
}

void FormHistory::clear()
{
    m_before = {};
    m_after = {};
}

} // namespace Signalbox
