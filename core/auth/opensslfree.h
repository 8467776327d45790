// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Signalbox {

/// The deleter of a std::unique_ptr to an object of OpenSSL's: the function that frees its kind.
template<auto function>
struct OpenSslFree
{
    template<typename T>
    void operator()(T *pointer) const
    {
        function(pointer);
    }
};

} // namespace Signalbox
