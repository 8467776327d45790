// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filterfault.h"
#include "core/journal/filter/filterlexer.h"
#include "core/journal/filter/filternode.h"

namespace Signalbox {

/// Reads what stands behind a key, as that key wants it.
class FilterValueReader
{
public:
    explicit FilterValueReader(const FilterKeyInfo &info)
        : m_info(info)
    {
    }
    [[nodiscard]] FilterResult<FilterValue> read(const FilterToken::Value &value) const;

private:
    [[nodiscard]] FilterResult<FilterValue> readWord(const FilterToken::Value &value) const;
    [[nodiscard]] FilterResult<FilterValue> readTime(const FilterToken::Value &value) const;
    [[nodiscard]] FilterResult<FilterValue> readId(const FilterToken::Value &value) const;
    [[nodiscard]] FilterResult<FilterValue> readNumber(const FilterToken::Value &value) const;
    [[nodiscard]] FilterResult<FilterValue> readRange(const FilterToken::Value &value, qsizetype dots) const;
    [[nodiscard]] FilterResult<qint64> quantity(const FilterToken::Value &value, qsizetype from,
                                                qsizetype length) const;
    [[nodiscard]] FilterFault missing(const FilterToken::Value &value) const;
    [[nodiscard]] QString example() const;

    const FilterKeyInfo &m_info;
};

} // namespace Signalbox
